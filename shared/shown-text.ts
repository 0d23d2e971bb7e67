import { LANGUAGE } from './words/languages';
import { spokenLanguage } from './words/words';

/** What is not seen, or turns around what is. Line feeds and tabs are neither. Quick to look for: most texts have none. */
const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40/;
const HIDDEN =
  /\u{1f3f4}[\u{e0020}-\u{e007f}]+|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Letters that join, or could: Persian, the scripts of India and emoji are written with joiners between them. */
const JOINING = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const NEVER_JOINING = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name or a card's words as they are shown: characters that are not seen, or that turn around what is, stand there as what they are,
 * such as `‹U+202E›`. What a script needs stays as it is: joiners between its letters, marks of direction and isolates that end (FSI, PDI) beside letters
 * from right to left. An interface that runs from right to left puts isolates around all that does not.
 */
export function shownText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const isMeant = judgeOf(text);
  return text.replace(HIDDEN, (found, at: number) => (isMeant(found, at) ? found : nameOf(found)));
}

/** Some characters in a row that are not seen. */
export interface HiddenRun {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What they are, such as `‹U+202E›`. */
  readonly name: string;
  /** They only say where a word may be broken, or may not be: honest texts have many of them. */
  readonly quiet: boolean;
}

const MOST_NAMED = 3; // of the characters of a run

/** Where in a text characters stand that `shownText` would name, for where the text itself may not be changed. */
export function hiddenRuns(text: string): HiddenRun[] {
  if (!SUSPECT.test(text)) return [];
  const isMeant = judgeOf(text);
  const runs: HiddenRun[] = [];
  for (const { 0: found, index: start } of text.matchAll(HIDDEN)) {
    if (isMeant(found, start)) continue;
    const last = runs.at(-1);
    const goesOn = last?.end === start;
    const from = goesOn ? last.start : start;
    const run = {
      start: from,
      end: start + found.length,
      name: '',
      quiet: isQuiet(found) && (!goesOn || last.quiet),
    };
    runs.splice(goesOn ? -1 : runs.length, goesOn ? 1 : 0, run);
  }
  return runs.map((run) => ({ ...run, name: namesOf(text.slice(run.start, run.end)) }));
}

function namesOf(run: string): string {
  const characters = [...run];
  const names = characters.slice(0, MOST_NAMED).map(nameOf).join('');
  return characters.length > MOST_NAMED ? `${names} … ${characters.length}` : names;
}

function nameOf(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}

function isQuiet(character: string): boolean {
  return '\u00ad\u200b\u2060\ufeff'.includes(character);
}

/** Judges what is found at a place of a text: whether it is a sign made of several characters, or what a script needs. */
function judgeOf(text: string): (found: string, at: number) => boolean {
  let isRightToLeft: boolean | undefined; // looked for once: a text may hold a million marks
  let isolates: ReadonlySet<number> | undefined;
  return (found, at) => {
    if (found.length > 2) return true;
    if (found === '\u200c' || found === '\u200d') {
      const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
      const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
      return [before, after].every((letter) => JOINING.test(letter) && !NEVER_JOINING.test(letter));
    }
    const isMark = found === '\u200e' || found === '\u200f';
    const isIsolate = (found === ISOLATE || found === ISOLATE_END) && (isolates ??= isolatesIn(text)).has(at);
    if (isIsolate && LANGUAGE[spokenLanguage()].direction === 'rtl') return true;
    return (isMark || isIsolate) && (isRightToLeft ??= RIGHT_TO_LEFT.test(text));
  };
}

const [ISOLATE, ISOLATE_END] = ['\u2068', '\u2069'];

/** Where isolates that only keep words together begin and end, each with the other: what they hold is shown as it would be alone. */
function isolatesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== ISOLATE_END) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && text[start] === ISOLATE) found.add(start).add(index);
    }
  }
  return found;
}
