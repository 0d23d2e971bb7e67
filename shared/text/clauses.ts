import { trimRange, type TextRange } from './range';

/** Where an argument turns inside a sentence: the word that begins the next clause, after a comma, a semicolon, a dash or (because) a space. */
const TURN =
  /(?:[,;:]|\s[–—])["”’)]?\s+(?=(?:but|yet|although|though|even though|even if|whereas|since|because|so that|nevertheless|and yet|and therefore|and so|and thus|unless)\s)|;\s+|(?<!\s)\s+(?=because\s)|(?<=[\p{L}”"’)])\s+—\s+(?=(?:but|yet|because|even)\s)/giu;

/** “not only …, but also”, “not a sign of strength, but of fear” are one statement. */
const CONTINUED_BUT =
  /^but\s+(?:also|rather|as|of|to|by|in|on|from|with|for|even|merely|simply|instead|only|at|an?|is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|does|did|do|not|never|still|nonetheless|nevertheless|who|which|that|\p{L}+(?:ed|ing))\s/iu;
const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|ought|need|needs)\b/i;
const WORD = /\p{L}+(?:['’]t(?!\p{L}))?/gu;
const VERB_ENDING = /^\p{L}{2,}(?:ed|s|en|ing)$|n['’]t$/iu;

const LEAST_WORDS = 3;
const REACH = 400; // UTF-16 units on each side of a turn that are looked at: clauses are shorter, and a sentence of thousands of turns is none

/**
 * The parts of a sentence that say one thing each: cut where an argument turns (“but”, “because”, a semicolon). Each has a few words
 * and what may be a verb; a sentence that does not turn is one part.
 */
export function clausesOf(text: string, sentence: TextRange): TextRange[] {
  const whole = text.slice(sentence.start, sentence.end);
  const parts: TextRange[] = [];
  let from = 0;
  for (const turn of whole.matchAll(TURN)) {
    const cut = turn.index + turn[0].length;
    const before = whole.slice(Math.max(from, cut - REACH), cut);
    const after = whole.slice(cut, cut + REACH);
    if (!isClause(before) || !isClause(after) || CONTINUED_BUT.test(after) || isBracketed(before)) continue;
    addPart(
      parts,
      text,
      sentence.start + from,
      sentence.start + turn.index + (/^[,;:]/.test(turn[0]) ? 1 : 0),
    );
    from = cut;
  }
  addPart(parts, text, sentence.start + from, sentence.end);
  return parts;
}

function addPart(parts: TextRange[], text: string, start: number, end: number): void {
  const part = trimRange(text, { start, end });
  if (part) parts.push(part);
}

/** Whether words are enough for a clause: a few of them, and what may be a verb. */
export function isClause(words: string): boolean {
  return words.trim().split(/\s+/).length >= LEAST_WORDS && hasVerb(words);
}

function hasVerb(words: string): boolean {
  return VERB.test(words) || (words.match(WORD) ?? []).some((word) => VERB_ENDING.test(word));
}

/** Whether a bracket or a quotation that began before the cut is still open: what is in it stays whole. */
function isBracketed(before: string): boolean {
  const open = (before.match(/[(“]/g) ?? []).length - (before.match(/[)”]/g) ?? []).length;
  return open > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
}
