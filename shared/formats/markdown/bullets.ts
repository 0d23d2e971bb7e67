import { signOf } from '../leading-sign';
import { withoutTaskBox, type Task } from '../task-box';
import { AGAIN_WORD, LINK_WORDS, MARKER, unescapedMarkdown, withoutAsides } from './syntax';
import { KIND, KINDS } from '../../map/node-kinds';

/** One bullet of a list, with what its label and its comment say. */
export interface Bullet {
  raw: string;
  /** The sign that it begins with: of its text, else its own mark, if that is one. */
  sign: '+' | '-' | undefined;
  /** The first word of the label: how it hangs under the one above. */
  word: string | undefined;
  /** The last word of the label: what it is. */
  what: string | undefined;
  text: string;
  /** What the box before a text of others says, if it is a task. */
  box: Task['box'];
  /** What we said beside the text. */
  asides: string[];
  /** The ids in the comment at its end. */
  ids: string[];
  /** From 1. */
  line: number;
}

export interface BulletList {
  /** We wrote it. */
  isOurs: boolean;
  title: string | undefined;
  description: string | undefined;
  bullets: Bullet[];
  /** What is neither title nor list. */
  others: { text: string; line: number }[];
}

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** The mark of a list without anything behind it: amid a list it is an empty bullet. */
const EMPTY = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/;
const LABEL = /^\*\*(?:(\w{1,20}) · )?(\w{1,20}):\*\* ?/;

/** Finds the bullets of a Markdown file; lines that go on with a bullet's text are joined to it. */
export function listOf(text: string): BulletList {
  const list: BulletList = {
    isOurs: text.includes(MARKER),
    title: undefined,
    description: undefined,
    bullets: [],
    others: [],
  };
  const open: { raw: string; line: number; more: string[] }[] = [];
  let goesOn = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const words = raw.trim();
    if (list.isOurs && (words.startsWith('[^') || words === '## Other sources')) break;
    const isBullet = BULLET.test(raw) || (open.length > 0 && EMPTY.test(raw));
    if (isBullet) open.push({ raw, line: index + 1, more: [] });
    else if (goesOn && words !== '') open.at(-1)?.more.push(words);
    else if (list.title === undefined && words.startsWith('# '))
      list.title = unescapedMarkdown(words.slice(2).trim());
    else if (list.isOurs && words.startsWith('> ')) list.description = unescapedMarkdown(words.slice(2));
    else if (words !== '' && !words.startsWith(MARKER)) list.others.push({ text: words, line: index + 1 });
    goesOn = words !== '' && (goesOn || isBullet);
  }
  list.bullets = open.map(({ raw, line, more }) =>
    bulletOf(raw, [raw.replace(EMPTY.test(raw) ? EMPTY : BULLET, ''), ...more].join(' '), {
      line,
      isOurs: list.isOurs,
    }),
  );
  return list;
}

function bulletOf(raw: string, words: string, { line, isOurs }: { line: number; isOurs: boolean }): Bullet {
  const last = words.endsWith('-->') ? words.lastIndexOf('<!-- ') : -1;
  // Only ids of ours stand in a comment of ours; any other is part of what somebody wrote.
  const at = /^[nl]-/.test(words.slice(last + 5, last + 7)) ? last : -1;
  const ids =
    at < 0
      ? []
      : words
          .slice(at + 5, -3)
          .trim()
          .split(' ');
  const found = LABEL.exec(words);
  const label = found && isLabel(found[2]) ? found : null;
  const [all = '', word, what] = label ?? [];
  const whole = words.slice(all.length, at < 0 ? undefined : Math.max(at, all.length)).trimEnd();
  const task = isOurs || label ? { text: whole, box: undefined } : withoutTaskBox(whole.trimStart());
  let { text } = task;
  const sign = signOf(text) ?? signOf(raw);
  for (let note = lastNote(text); note >= 0; note = lastNote(text)) text = text.slice(0, note).trimEnd();
  const said = isOurs && label ? withoutAsides(text) : { text, asides: [] };
  text = said.text;
  return {
    raw,
    sign,
    word,
    what,
    asides: said.asides,
    text: unescapedMarkdown(label ? text : text.replaceAll('**', '')),
    box: task.box,
    ids,
    line,
  };
}

/** Whether a word at the beginning of a bullet is one that we write there. */
function isLabel(word = ''): boolean {
  const words: readonly string[] = [
    ...KINDS.map((kind) => KIND[kind].formats.markdown),
    ...LINK_WORDS,
    AGAIN_WORD,
  ];
  return words.includes(word);
}

/** Where a mark of a footnote begins that ends a text. */
function lastNote(text: string): number {
  const at = text.endsWith(']') ? text.lastIndexOf(' [^') : -1;
  return at >= 0 && /^\d+$/.test(text.slice(at + 3, -1)) ? at : -1;
}
