import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';

/** A stretch of the text, from its beginning, in what the annotations count (`anchored-text.ts`). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `T1<TAB>Claim 0 10;12 20<TAB>its words` */
export interface Mark {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly line: number;
}

/** `R1<TAB>supports Arg1:T1 Arg2:T2`; an undercut may lead to a relation: `Arg2:R1`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** `A1<TAB>Stance T1 For`, or `#1<TAB>AnnotatorNotes T1<TAB>its words`. */
export interface Remark {
  readonly name: string;
  readonly about: string;
  readonly value: string;
  readonly line: number;
}

export interface Annotations {
  readonly marks: readonly Mark[];
  readonly relations: readonly Relation[];
  readonly attributes: readonly Remark[];
  readonly notes: readonly Remark[];
}

const SPAN = /^(\d{1,9}) (\d{1,9})$/;
const RELATION = /^(\S{1,200}) +[^\s:]{1,200}:(\S{1,200}) +[^\s:]{1,200}:(\S{1,200})$/;
/** What stands at the beginning of lines that a map has no place for. */
const OTHERS: Readonly<Record<string, string>> = {
  E: 'event',
  N: 'normalization',
  '*': 'equivalence',
};

/** Takes an `.ann` apart. Lines that are of another sort, or broken, are told. */
export function readLines(text: string, log: LossLog): Annotations {
  const marks: Mark[] = [];
  const relations: Relation[] = [];
  const attributes: Remark[] = [];
  const notes: Remark[] = [];
  text.split('\n').forEach((whole, index) => {
    const line = index + 1;
    const [id = '', what = '', ...rest] = whole.trimEnd().split('\t');
    const sign = id.charAt(0);
    const words = rest.join(' ');
    const read = (): unknown => {
      if (sign === 'T') return push(marks, readMark(id, what, words, line));
      if (sign === 'R') return push(relations, readRelation(id, what, line));
      if (sign === 'A' || sign === 'M') return push(attributes, readAttribute(what, line));
      return sign === '#' && push(notes, readNote(what, words, line));
    };
    if (id === '' || read() === true) return;
    const how = Object.hasOwn(OTHERS, sign) ? t('A map has no place for it.') : t('It cannot be read.');
    log.dropped({ what: OTHERS[sign] ?? 'line', of: nameOf(whole.slice(0, 200)), how, line });
  });
  return { marks, relations, attributes, notes };
}

function push<T>(list: T[], item: T | undefined): boolean {
  if (item !== undefined) list.push(item);
  return item !== undefined;
}

function readMark(id: string, what: string, text: string, line: number): Mark | undefined {
  const space = what.indexOf(' ');
  const spans = what
    .slice(space + 1)
    .split(';')
    .flatMap((part) => {
      const [, start, end] = SPAN.exec(part.trim()) ?? [];
      return Number(start) < Number(end) ? [{ start: Number(start), end: Number(end) }] : [];
    });
  return space > 0 && spans.length > 0 ? { id, type: what.slice(0, space), spans, text, line } : undefined;
}

function readRelation(id: string, what: string, line: number): Relation | undefined {
  const [, type, from, to] = RELATION.exec(what.trim()) ?? [];
  return type === undefined || from === undefined || to === undefined
    ? undefined
    : { id, type, from, to, line };
}

function readAttribute(what: string, line: number): Remark | undefined {
  const [name = '', about = '', ...value] = what.trim().split(' ');
  return name !== '' && about !== '' ? { name, about, value: value.join(' '), line } : undefined;
}

function readNote(what: string, words: string, line: number): Remark | undefined {
  const [name = '', about = ''] = what.trim().split(' ');
  return about !== '' && words !== '' ? { name, about, value: words, line } : undefined;
}

/** Remarks by the id of what they are about. */
export function byAbout(remarks: readonly Remark[]): Map<string, Remark[]> {
  const lists = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const list = lists.get(remark.about);
    if (list) list.push(remark);
    else lists.set(remark.about, [remark]);
  }
  return lists;
}
