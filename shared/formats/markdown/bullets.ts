import { signOf } from '../leading-sign';
import { indentOf } from '../outline-tree';
import { withoutTaskBox, type Task } from '../task-box';
import { withoutFrontMatter } from './front-matter';
import { inlineWords, QUOTED, type Hidden } from './inline-words';
import { FENCE } from './plain-of-markdown';
import { OpenPlaces, wordsOfStrays, type Stray } from './strays';
import { AGAIN_WORD, LINK_WORDS, MARKER, unescapedMarkdown, withoutAsides } from './syntax';
import { KIND, KINDS } from '../../map/node-kinds';

/** One bullet of a list, with what its label and its comment say. */
export interface Bullet {
  /** How far it is indented, in columns; headings less than any bullet. */
  indent: number;
  /** The sign that it begins with: of its text, else its own mark, if that is one. */
  sign: '+' | '-' | undefined;
  /** The first word of the label: how it hangs under the one above. */
  word: string | undefined;
  /** The last word of the label: what it is. */
  what: string | undefined;
  text: string;
  /** The words that stand under it and are no list. */
  below: string;
  /** What the box before a text of others says, if it is a task. */
  box: Task['box'];
  /** What of its markup the map has no place for. */
  unread: (Hidden | { what: 'attribute'; text: string })[];
  /** What we said beside the text. */
  asides: string[];
  /** The ids in the comment at its end. */
  ids: string[];
  /** What Logseq calls it, where others refer to it. */
  block: string | undefined;
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
  others: Stray[];
}

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** The mark of a list without anything behind it: amid a list it is an empty bullet. */
const EMPTY = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const BELOW_HEADINGS = 10; // columns
/** A line across the page. */
const RULE = /^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
/** What Logseq notes below a bullet, and what of it nobody is shown. */
const PROPERTY = /^[\w-]{1,40}::(?: |$)|^(?:SCHEDULED|DEADLINE): </;
const UNSEEN_PROPERTY =
  /^(?:id|collapsed|background-color|heading|created-at|updated-at|logseq\.[\w.-]{1,80})::(?: |$)|^:(?:LOGBOOK|END):$|^CLOCK: \[/;
const PAGE_TITLE = /^title:: +(\S.*)$/;
const BLOCK_ID = /^id:: +([\w-]{1,100})$/;
/** The sign of a heading in a bullet. */
const HEADING_IN_BULLET = /^#{1,6}[ \t]+(?=\S)/;
const LABEL = /^\*\*(?:(\w{1,20}) · )?(\w{1,20}):\*\* ?/;

/** A line that begins a bullet, or a heading, with the lines that go on with it. */
interface Opened {
  readonly raw: string;
  readonly line: number;
  readonly indent: number;
  readonly more: string[];
  readonly below: Stray[];
  /** Of a heading. */
  readonly level?: number;
}

/** A block of code that stands in a bullet, or under one. */
interface OpenCode {
  readonly under: Opened;
  readonly sign: string;
  /** The signs before each of its lines that place it in the list. */
  readonly margin: number;
}

/** Finds the bullets of a Markdown file; lines that go on with a bullet's text are joined to it. */
export function listOf(whole: string): BulletList {
  const isOurs = whole.includes(MARKER);
  const facts = isOurs ? undefined : withoutFrontMatter(whole);
  const list: BulletList = {
    isOurs,
    title: facts?.title,
    description: facts && facts.about.length > 0 ? facts.about.join('\n\n') : undefined,
    bullets: [],
    others: [...(facts?.others ?? [])],
  };
  const open: Opened[] = [];
  const places = new OpenPlaces<Opened>();
  const strays: (Stray & { readonly under: Opened | undefined })[] = [];
  let goesOn = false;
  let code: OpenCode | undefined;
  for (const [index, raw] of (facts?.body ?? whole).split('\n').entries()) {
    const words = raw.trim();
    const line = index + 1;
    if (isOurs && (words.startsWith('[^') || words === '## Other sources')) break;
    if (code) {
      strays.push({ text: withoutMargin(raw, code.margin), line, under: code.under });
      if (FENCE.exec(words)?.[1]?.startsWith(code.sign)) code = undefined;
      continue;
    }
    const isBullet = BULLET.test(raw) || (open.length > 0 && EMPTY.test(raw));
    const level = isOurs ? undefined : HEADING.exec(raw)?.[1]?.length;
    const indent = level ?? BELOW_HEADINGS + indentOf(raw);
    const mark = BULLET.exec(raw)?.[0] ?? /^\s*/.exec(raw)?.[0] ?? '';
    const sign = isOurs ? undefined : FENCE.exec(raw.slice(mark.length))?.[1];
    const above = sign === undefined || isBullet ? undefined : goesOn ? open.at(-1) : places.under(indent);
    if (isBullet || level !== undefined) {
      const opened = {
        raw: sign === undefined ? raw : mark,
        line,
        indent,
        more: [],
        below: [],
        ...(level !== undefined && { level }),
      };
      open.push(opened);
      places.begin(opened);
      if (sign !== undefined) code = { under: opened, sign, margin: mark.length };
    } else if (sign !== undefined && above) code = { under: above, sign, margin: mark.length };
    else if (!isOurs && RULE.test(words)) goesOn = false;
    else if (goesOn && words !== '') open.at(-1)?.more.push(isOurs ? words : words.replace(QUOTED, ''));
    else if (list.title === undefined && words.startsWith('# '))
      list.title = unescapedMarkdown(words.slice(2).trim());
    else if (isOurs && words.startsWith('> ')) list.description = unescapedMarkdown(words.slice(2));
    else if (isProperty(words, isOurs) && open.length === 0) {
      if (!UNSEEN_PROPERTY.test(words)) takePageProperty(words, line, list);
    } else if (words !== '' && !words.startsWith(MARKER))
      strays.push({ text: words, line, under: isOurs ? undefined : places.under(indent) });
    if (code) strays.push({ text: raw.slice(mark.length), line, under: code.under });
    goesOn = !code && words !== '' && level === undefined && (goesOn || isBullet);
  }
  const title = list.title === undefined ? open.find(({ level }) => level === 1) : undefined;
  list.title ??= title && inlineWords(title.raw.replace(HEADING, '')).words;
  const hasCards = areCards(open);
  for (const { raw, line, level } of open)
    if (level !== undefined && !hasCards && line !== title?.line)
      list.others.push({ text: raw.trim(), line });
  for (const { under, ...stray } of strays)
    if (under && (hasCards || under.level === undefined)) under.below.push(stray);
    else list.others.push(stray);
  list.others.sort((a, b) => a.line - b.line);
  list.bullets = open
    .filter(({ level }) => hasCards || level === undefined)
    .map((opened) => bulletOf(opened, list));
  return list;
}

function withoutMargin(line: string, most: number): string {
  const blank = /^\s*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(blank, most));
}

function isProperty(words: string, isOurs: boolean): boolean {
  return !isOurs && (PROPERTY.test(words) || UNSEEN_PROPERTY.test(words));
}

/** What Logseq says of a page above its list. */
function takePageProperty(words: string, line: number, list: BulletList): void {
  const title = PAGE_TITLE.exec(words)?.[1];
  if (title !== undefined && list.title === undefined) list.title = title;
  else list.others.push({ text: words, line });
}

/** Whether headings are places of an outline, with bullets below them: more than a title above one list. */
function areCards(open: readonly Opened[]): boolean {
  let headings = 0;
  let isFilled = false;
  for (const { level } of open) {
    if (level !== undefined) headings++;
    else isFilled ||= headings > 1;
  }
  return headings > 1 && (isFilled || headings === open.length);
}

function bulletOf({ raw, line, indent, more, below: strays, level }: Opened, { isOurs }: BulletList): Bullet {
  const mark = level !== undefined ? HEADING : EMPTY.test(raw) ? EMPTY : BULLET;
  const first = raw.replace(mark, '');
  const below = more.filter((words) => !isProperty(words, isOurs));
  // Logseq puts them first where the words of a block could not stand beside its mark.
  const isFirst = isProperty(first.trim(), isOurs) && (below.length > 0 || UNSEEN_PROPERTY.test(first));
  const said = [...(isFirst ? [first.trim()] : []), ...more].filter((words) => isProperty(words, isOurs));
  const properties = said.filter((words) => !UNSEEN_PROPERTY.test(words));
  const words = [...(isFirst ? [] : [first]), ...below].join(' ');
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
  let text = isOurs ? task.text : task.text.replace(HEADING_IN_BULLET, '');
  const sign = signOf(text) ?? signOf(raw);
  for (let note = lastNote(text); note >= 0; note = lastNote(text)) text = text.slice(0, note).trimEnd();
  const { text: own, asides } = isOurs && label ? withoutAsides(text) : { text, asides: [] };
  const shown = isOurs ? { words: unescapedMarkdown(own), hidden: [] } : inlineWords(own);
  const under = wordsOfStrays(strays);
  return {
    indent,
    sign,
    word,
    what,
    asides,
    // A bullet that is only code says that.
    text: shown.words || under.words,
    below: shown.words === '' ? '' : under.words,
    unread: [
      ...shown.hidden,
      ...under.hidden,
      ...properties.map((property) => ({ what: 'attribute' as const, text: property })),
    ],
    box: task.box,
    ids,
    block: said.map((words) => BLOCK_ID.exec(words)?.[1]).find((id) => id !== undefined),
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
