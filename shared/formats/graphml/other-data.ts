import { msg, t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import { isPlainName } from '../xml/names';
import { OUR_KEYS, type Key } from './keys';
import type { ElementWords } from './words-of-element';

const NO_PLACE = msg('a map has no place for it');

interface Other {
  readonly isOurs: boolean;
  /** Names of data that are in the record in another way. */
  readonly used: readonly (string | undefined)[];
  /** The words of the element that the map shows. */
  readonly shown: string;
  readonly line: number;
}

/** What a file says of its elements beside what a map has fields for. */
export class OtherData {
  /** The types of the data that are kept for the way back, by their names. */
  private readonly kept: Record<string, string> = {};
  private readonly typeOf: ReadonlyMap<string, string>;

  constructor(
    keys: ReadonlyMap<string, Key>,
    private readonly log: LossLog,
  ) {
    this.typeOf = new Map([...keys.values()].map(({ name, type }) => [name, type]));
  }

  /** For the head's `foreign`. */
  types(): { types?: Readonly<Record<string, string>> } {
    return Object.keys(this.kept).length > 0 ? { types: this.kept } : {};
  }

  /** Data that mean nothing to us, to be written again. What of an element is shown nowhere, or dropped, is told. */
  of(
    owner: 'node' | 'edge',
    { data, drawing, more }: ElementWords,
    { isOurs, used, shown, line }: Other,
  ): object {
    const kept: [string, string][] = [];
    const dropped: [string, string][] = drawing.hidden.map((words) => ['label', words]);
    for (const [name, value] of data) {
      if (used.includes(name) || (isOurs && isOurKey(owner, name))) continue;
      (isPlainName(name) && !isOurKey(owner, name) ? kept : dropped).push([name, value]);
    }
    const values = new Set(data.values());
    for (const words of more) if (!values.has(words)) dropped.push(['label', words]);
    const isTold = (words: string): boolean => /\p{L}/u.test(words) && !shown.includes(words.trim());
    const { log, typeOf } = this;
    for (const [name, value] of kept)
      if (typeOf.get(name) !== 'boolean' && isTold(value)) log.unshown(`${owner} ${name}`, value, line);
    for (const [name, value] of dropped)
      if (isTold(value)) log.dropped({ what: `${owner} ${name}`, of: nameOf(value), how: t(NO_PLACE), line });
    for (const [name] of kept) this.kept[name] = this.typeOf.get(name) ?? 'string';
    return kept.length > 0 ? { data: Object.fromEntries(kept) } : {};
  }

  /** Tells what a graph or group says beside its words. */
  leaveOut({ data, drawing, text, more }: ElementWords, what: string, line: number): void {
    const known = new Set([text, ...more]);
    const dropped = [...data].filter(([name, value]) => name !== 'counterpoint' && !known.has(value));
    for (const words of [...dropped.map(([, value]) => value), ...drawing.hidden])
      if (/\p{L}/u.test(words)) this.log.dropped({ what, of: nameOf(words), how: t(NO_PLACE), line });
  }
}

function isOurKey(owner: 'node' | 'edge', name: string): boolean {
  return OUR_KEYS.some(([of, key]) => of === owner && key === name);
}
