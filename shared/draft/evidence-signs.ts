import { EVIDENCE_WORDS } from './evidence-words.data';
import { EVIDENCE_WEIGHTS, type EvidenceSign } from './evidence-weights.data';
import type { Unit } from './unit';
import type { Word } from '../text/words';

/** A sign that was found: how often it counts, and the first words that show it. */
export interface SignFound {
  readonly count: number;
  readonly words: string;
}

type Signs = Map<EvidenceSign, SignFound>;
type List = keyof typeof EVIDENCE_WORDS;

const LISTS = listsByWord();
const PAST: ReadonlySet<string> = new Set(EVIDENCE_WORDS.past.split(/\s+/));
const REGULAR_PAST = /^\p{L}{2,}[^e\P{L}]ed$/u;
const BEFORE_AN_ADJECTIVE = /^(?:the|a|an|of|to|its|their|his|our|and|with|by|in|for)$/;
const HAVE = /^(?:has|have|having|had)$/;
const WAS = /^(?:was|were)$/;
const IS = /^(?:is|are|am|be|being)$/;
const DATE =
  /\b(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:\d{1,2},?\s+)?(?:19|20)\d{2}|(?:in|since|by)\s+(?:19|20)\d{2})\b/iu;
const SHOWN_BY =
  /\b(?:illustrated|exemplified|demonstrated|evidenced|documented|witnessed)\s+(?:by|in)\b|\bfor (?:example|instance)\b|\ba case in point\b/iu;
/** From so many words on, a quotation is what somebody said, and no name or irony. */
const LEAST_QUOTED = 5;

/** What in a unit tells whether it reports something that can be looked up, or thinks about it. */
export function evidenceSigns(text: string, unit: Unit, speaker: string | undefined): Signs {
  const signs: Signs = new Map();
  const words = unit.words.filter((word) => word.start >= unit.start);
  words.forEach((word, at) => {
    for (const list of LISTS.get(word.plain) ?? []) add(signs, list, word.plain);
    if (/\d/.test(word.plain)) add(signs, 'digit', numberAt(text, word));
    if (at > 0 && isCapital(text, word) && !/^i(?:'|$)/.test(word.plain))
      add(signs, 'name', text.slice(word.start, word.end));
    const tense = tenseOf(words, at);
    if (tense) add(signs, tense, word.plain);
  });
  readOpening(signs, text, words);
  readWhole(signs, text.slice(unit.start, unit.end), unit, speaker);
  return signs;
}

function listsByWord(): ReadonlyMap<string, readonly Exclude<List, 'past'>[]> {
  const lists = new Map<string, Exclude<List, 'past'>[]>();
  for (const [name, words] of Object.entries(EVIDENCE_WORDS) as [List, string][]) {
    if (name === 'past') continue; // only a verb where it stands tells
    for (const word of words.split(/\s+/)) lists.set(word, [...(lists.get(word) ?? []), name]);
  }
  return lists;
}

function add(signs: Signs, sign: EvidenceSign, words: string): void {
  const before = signs.get(sign);
  if (!before) signs.set(sign, { count: 1, words });
  else if (before.count < EVIDENCE_WEIGHTS[sign].most)
    signs.set(sign, { ...before, count: before.count + 1 });
}

/** “They left” tells what happened; “was left” and “had left” what was done by then; “is left” and “the wanted man” neither. */
function tenseOf(words: readonly Word[], at: number): 'past' | 'wasDone' | undefined {
  const plain = words[at]?.plain ?? '';
  if (WAS.test(plain) || !(PAST.has(plain) || REGULAR_PAST.test(plain))) return undefined;
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.plain);
  if (before.some((word) => HAVE.test(word))) return 'wasDone';
  if (before.some((word) => IS.test(word))) return undefined;
  if (before.some((word) => WAS.test(word))) return 'wasDone';
  if (plain === 'had' || plain === 'did' || BEFORE_AN_ADJECTIVE.test(before.at(-1) ?? '')) return undefined;
  return 'past';
}

function readOpening(signs: Signs, text: string, words: readonly Word[]): void {
  const [first, second] = words;
  if (!first) return;
  const { plain } = first;
  if (/^(?:in|on|at|by|during|after|before|since|from|until|following|between)$/.test(plain))
    add(signs, 'startsTime', plain);
  if (/^(?:he|she|they|his|her|their)$/.test(plain)) add(signs, 'goesOn', plain);
  if (/^(?:what|why|how|whether|where)$/.test(plain)) add(signs, 'what', plain);
  if (/^(?:if|to|let|for)$/.test(plain)) add(signs, 'purpose', plain);
  if (/^(?:but|so|or|yet)$/.test(plain)) add(signs, 'turn', plain);
  if (second && isCapital(text, first) && isCapital(text, second))
    add(signs, 'startsName', text.slice(first.start, second.end));
}

function readWhole(signs: Signs, whole: string, unit: Unit, speaker: string | undefined): void {
  const { heads, marks } = unit;
  const quoted = [...whole.matchAll(/["“]([^"“”]*)(?:["”]|$)/g)].find(
    ([, words = '']) => words.split(/\s+/).length >= LEAST_QUOTED,
  );
  if (quoted ?? /^["“]/.test(whole)) add(signs, 'quote', 'a quotation');
  if (speaker !== undefined) add(signs, 'said', speaker);
  const span =
    /\b(?:last|this|next|past|same|that)\s+(?:year|month|week|night|summer|spring|winter|autumn|decade)\b/i;
  const time = span.exec(whole)?.[0];
  if (time !== undefined) add(signs, 'time', time);
  const dated = DATE.exec(whole)?.[0];
  if (dated !== undefined) add(signs, 'date', dated);
  const shown = SHOWN_BY.exec(whole)?.[0];
  if (shown !== undefined) add(signs, 'example', shown);
  for (const { sense, phrase } of heads) {
    if (sense === 'example') add(signs, 'example', phrase);
    if (sense === 'contrast') add(signs, 'turn', phrase);
  }
  if (marks.has('stance')) signs.delete('me'); // “I believe” tells of no day
  const stance = marks.get('stance') ?? marks.get('policy');
  if (stance !== undefined) add(signs, 'stance', stance);
}

/** A number with the signs that part its digits: `2,400`. */
function numberAt(text: string, { start, end }: Word): string {
  return /^[^\s]*?\d(?:[.,]?\d)*/.exec(text.slice(start, end + 12))?.[0] ?? text.slice(start, end);
}

function isCapital(text: string, { start }: Word): boolean {
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}
