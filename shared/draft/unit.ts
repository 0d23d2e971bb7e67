import type { TextRange } from '../text/range';
import { HEAD_CUES, MARKS } from './cues.data';
import { phraseAt, phraseIndex, type Found } from './phrases';
import { isContent, stem, wordsIn, type Word } from '../text/words';

export type HeadSense = keyof typeof HEAD_CUES;
export type Mark = keyof typeof MARKS;

const HEADS = phraseIndex<HeadSense>(HEAD_CUES);
const MARK_INDEX = phraseIndex<Mark>(MARKS);

/** A stretch of text that says one thing: a sentence, or a clause where an argument turns. */
export interface UnitRange extends TextRange {
  /** Where the words before it in its sentence begin that belong to no other unit, such as “I firmly believe that”; else `start`. */
  readonly leadStart: number;
  /** Whether it begins a sentence. */
  readonly opens: boolean;
}

/** A unit with everything that the weighing looks at. */
export interface Unit extends UnitRange {
  readonly words: readonly Word[];
  /** What its first words do, in their order: “But since …” is a contrast and a reason. */
  readonly heads: readonly Found<HeadSense>[];
  /** A “however” or “therefore” further in. */
  readonly inner: Found<HeadSense> | undefined;
  /** The first phrase of each kind that it holds. */
  readonly marks: ReadonlyMap<Mark, string>;
  /** The stems of the words that carry its topic. */
  readonly topic: ReadonlySet<string>;
  /** The stem of the name that it begins with, after “in sum, I believe that”: whom it is about. */
  readonly subject: string | undefined;
  /** Whether it begins with somebody else who thinks or says something: “some people think”, “critics”. */
  readonly others: boolean;
  readonly question: boolean;
  /** A digit, or a number with a per cent sign. */
  readonly figure: string | undefined;
  /** Whether it holds words between quotation marks. */
  readonly quotes: boolean;
}

const MOST_HEADS = 3;
const SUBJECT_REACH = 8; // words
const INNER = new Map<string, HeadSense>([
  ['however', 'contrast'],
  ['nevertheless', 'contrast'],
  ['nonetheless', 'contrast'],
  ['therefore', 'result'],
  ['thus', 'result'],
  ['hence', 'result'],
  ['consequently', 'result'],
]);

/** Reads the signals of a unit off its words. */
export function readUnit(text: string, range: UnitRange): Unit {
  const whole = text.slice(range.start, range.end);
  const words = wordsIn(text, { start: range.leadStart, end: range.end });
  const heads = headsOf(text, words, range);
  return {
    ...range,
    words,
    heads,
    inner: innerOf(words, heads),
    marks: marksOf(words),
    topic: new Set(words.filter(isContent).map((word) => stem(word.plain))),
    subject: subjectOf(text, words, heads),
    others: othersSpeak(words, heads),
    question: /[?؟？]["”’')\]»」]*\s*$/.test(whole),
    figure: /[$€£]?\d[\d.,]*\s?(?:%|percent|per cent)?/.exec(whole)?.[0],
    quotes: /[“"«][^“”"«»]{3,}[”"»]/.test(whole),
  };
}

/** Whether one of a unit's first words does this. */
export function hasHead(unit: Unit, ...senses: readonly HeadSense[]): boolean {
  return unit.heads.some((found) => senses.includes(found.sense));
}

/** How much two units speak of the same: shared topic words over the fewer that one of them has; 0 to 1. */
export function overlap(a: Unit, b: Unit): number {
  return sharedTopics(a, b) / Math.max(1, Math.min(a.topic.size, b.topic.size));
}

/** How many words of their topics two units share. */
export function sharedTopics(a: Unit, b: Unit): number {
  const [few, many] = a.topic.size < b.topic.size ? [a.topic, b.topic] : [b.topic, a.topic];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared;
}

const OWN_VOICE = /^(?:i|we|have|would|firmly|strongly|believe|think|argue|argued|say|hold|that)$/;

function subjectOf(
  text: string,
  words: readonly Word[],
  heads: readonly Found<HeadSense>[],
): string | undefined {
  const taken = heads.reduce((sum, head) => sum + head.length, 0);
  const first = words.slice(taken, taken + SUBJECT_REACH).find(({ plain }) => !OWN_VOICE.test(plain));
  const letter = text.charAt(first?.start ?? 0);
  return first && letter !== letter.toLowerCase() && isContent(first) ? stem(first.plain) : undefined;
}

function headsOf(text: string, words: readonly Word[], range: UnitRange): Found<HeadSense>[] {
  const heads: Found<HeadSense>[] = [];
  for (let at = 0; at < words.length && heads.length < MOST_HEADS;) {
    const found = headAt(text, words, at, range);
    if (found) {
      heads.push(found);
      at += found.length;
    } else if (at < 2 && /^(?:well|no|only|because|just|now|today|here|not)$/.test(words[at]?.plain ?? ''))
      at++;
    else if (heads.length === 0 && at === 0 && range.leadStart < range.start) at = leadSkip(words, range);
    else break;
  }
  return heads;
}

/** After the words of the lead that are no cue: the unit's own first word. */
function leadSkip(words: readonly Word[], { start }: UnitRange): number {
  const own = words.findIndex((word) => word.start >= start);
  return own > 0 ? own : words.length;
}

function headAt(
  text: string,
  words: readonly Word[],
  at: number,
  range: UnitRange,
): Found<HeadSense> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const inClause = at === 0 && !range.opens;
  if (word.plain === 'for') return forReason(words, at, inClause) ?? phraseAt(HEADS, words, at);
  if (word.plain === 'as') return asReason(words, at, inClause) ?? phraseAt(HEADS, words, at);
  const found = phraseAt(HEADS, words, at);
  if (found?.sense === 'concession' && found.phrase === 'while' && inClause)
    return { ...found, sense: 'contrast' };
  if (found?.phrase === 'as long as' && inClause) return { ...found, sense: 'condition' };
  if (found?.phrase === 'since' && /^(?:then|\d{4}s?)$/.test(words[at + 1]?.plain ?? '')) return undefined;
  if (at > 0 && /^(?:take|consider|imagine|like|suppose)$/.test(found?.phrase ?? '')) return undefined; // “they take”
  if (found?.phrase === 'sure' && words[at + 1]?.plain === 'to') return undefined;
  if (found?.phrase === 'that is' && text[words[at + 1]?.end ?? -1] !== ',') return undefined; // “that is no reason”
  if (found?.phrase === 'true' && text[word.end] !== ',') return undefined;
  if (found?.phrase === 'only' && text[word.end] === ',') return undefined;
  return found;
}

/** “for” begins a reason after a comma or, at the head of a sentence, when a clause follows and no phrase. */
function forReason(words: readonly Word[], at: number, inClause: boolean): Found<HeadSense> | undefined {
  const next = words[at + 1]?.plain;
  if (
    next === undefined ||
    /^(?:example|instance|one|some|more|most|much|three|two|this|that|these|those|many|years|decades|now|all|his|her|their)$/.test(
      next,
    )
  )
    return undefined;
  const verb = words
    .slice(at + 2, at + 7)
    .some(({ plain }) =>
      /^(?:is|are|was|were|has|have|will|would|can|could|must|do|does|did|it|they|we|need|needs|due)$/.test(
        plain,
      ),
    );
  return inClause || verb ? { sense: 'reason', phrase: 'for', length: 1 } : undefined;
}

/** “as” begins a reason after a comma; at the head of a sentence it can mean anything. */
function asReason(words: readonly Word[], at: number, inClause: boolean): Found<HeadSense> | undefined {
  const next = words[at + 1]?.plain;
  if (
    !inClause ||
    next === undefined ||
    /^(?:well|much|many|long|far|soon|a|an|if|though|in|of|such|with|to|result|opposed)$/.test(next)
  )
    return undefined;
  return { sense: 'reason', phrase: 'as', length: 1 };
}

function innerOf(words: readonly Word[], heads: readonly Found<HeadSense>[]): Found<HeadSense> | undefined {
  const taken = heads.reduce((sum, head) => sum + head.length, 0);
  for (const word of words.slice(taken, taken + 14)) {
    const sense = INNER.get(word.plain);
    if (sense) return { sense, phrase: word.plain, length: 1 };
  }
  return undefined;
}

const SPOKESMEN =
  /^(?:critics|opponents|proponents|supporters|advocates|skeptics|sceptics|detractors|hardliners|adherents|defenders)/;
const SPEAKING =
  /^(?:think|thinks|say|says|argue|argues|claim|claims|believe|believes|hold|holds|contend|contends|find|worry|assume|fear|feel|suggest|insist|maintain|may|might|could|would|object|point|consider|regard|see|doubt|warn|agree|disagree|thought|said|advocate|support|want|prefer|supposed)$/;

function othersSpeak(words: readonly Word[], heads: readonly Found<HeadSense>[]): boolean {
  const at = heads.filter(({ sense }) => sense !== 'elaboration').reduce((sum, head) => sum + head.length, 0);
  const found = phraseAt(MARK_INDEX, words, at);
  if (found?.sense !== 'others') return false;
  return SPOKESMEN.test(found.phrase) || words.slice(at, at + 8).some(({ plain }) => SPEAKING.test(plain));
}

function marksOf(words: readonly Word[]): Map<Mark, string> {
  const marks = new Map<Mark, string>();
  for (let at = 0; at < words.length; at++) {
    const found = phraseAt(MARK_INDEX, words, at);
    if (found && !marks.has(found.sense)) marks.set(found.sense, found.phrase);
  }
  return marks;
}
