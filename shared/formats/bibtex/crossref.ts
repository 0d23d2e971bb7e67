import type { Entry } from './entries';

/** What a chapter has from the book that it is in, under other names. */
const RENAMED: Readonly<Record<string, string>> = {
  title: 'booktitle',
  subtitle: 'booksubtitle',
  author: 'bookauthor',
};
/** What belongs to a work alone. */
const OWN = new Set([
  'title',
  'subtitle',
  'author',
  'shorttitle',
  'crossref',
  'xdata',
  'ids',
  'options',
  'note',
  'abstract',
  'annote',
]);
const PARTS = /^(?:in|supp|bookinbook)/;
const MOST_STEPS = 5; // from parent to parent, which may lead round

/** Entries with what they have from the one that `crossref` or `xdata` names; what they say themselves holds. */
export function withInherited(entries: readonly Entry[]): Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const inherited = (entry: Entry, steps: number): ReadonlyMap<string, string> => {
    const fields = new Map(entry.fields);
    const names = ['crossref', 'xdata'].flatMap((field) => (entry.fields.get(field) ?? '').split(','));
    for (const name of names) {
      const parent = byKey.get(name.trim().toLowerCase());
      if (!parent || parent === entry || steps >= MOST_STEPS) continue;
      for (const [field, value] of inherited(parent, steps + 1)) {
        const now = nameIn(entry, parent, field);
        if (now !== undefined && !fields.has(now)) fields.set(now, value);
      }
    }
    return fields;
  };
  return entries.map((entry) => ({ ...entry, fields: inherited(entry, 0) }));
}

/** What a field of the parent is called in the child; nothing where the child does not have it from there. */
function nameIn(child: Entry, parent: Entry, field: string): string | undefined {
  if (parent.type === 'xdata') return field;
  if (field === 'author' && !/^(?:inbook|bookinbook|suppbook)$/.test(child.type)) return undefined;
  if (PARTS.test(child.type) && Object.hasOwn(RENAMED, field)) return RENAMED[field];
  return OWN.has(field) ? undefined : field;
}
