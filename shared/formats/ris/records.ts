/** One record of a RIS file: its tags in their order. */
export interface RisRecord {
  readonly tags: readonly RisTag[];
  /** From 1. */
  readonly line: number;
}

export interface RisTag {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/** A line that begins with a tag; some programs leave out a space, or write a tab. */
const LINE = /^\s{0,4}([A-Z][A-Z0-9])(?:[ \t]{1,3}- ?|-[ \t])(.*)$/;

/** The records of a RIS file. What stands between records (a number, a heading) and in continued lines belongs to the tag before, or is passed over. */
export function risRecords(text: string): { records: RisRecord[]; outside: RisTag[] } {
  const records: RisRecord[] = [];
  const outside: RisTag[] = [];
  let tags: RisTag[] | undefined;
  const lines = text.split(/\n|\u2028|\u2029|\u0085/);
  lines.forEach((raw, index) => {
    const line = index + 1;
    const [, tag, value = ''] = LINE.exec(raw) ?? [];
    if (tag === 'TY') {
      tags = [{ tag, value: value.trim(), line }];
      records.push({ tags, line });
    } else if (tag === 'ER') tags = undefined;
    else if (!tags) {
      if (/[^\s\d.]/.test(raw)) outside.push({ tag: tag ?? '', value: raw.trim(), line });
    } else if (tag !== undefined) tags.push({ tag, value: value.trim(), line });
    else if (raw.trim() !== '') {
      const last = tags.at(-1);
      if (last) tags[tags.length - 1] = { ...last, value: `${last.value}\n${raw.trim()}`.trim() };
    }
  });
  return { records, outside };
}
