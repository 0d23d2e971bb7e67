import { compareTexts, type Verdict } from '../../../shared/text/reanchor/reanchor';
import { wordChanges } from '../../../shared/text/word-changes';
import type { TextRange } from '../../../shared/text/range';
import type { EditedText } from '../../support/edited-text';

/** How places in edited texts were found again, against what is known of every letter. */
export interface PassageScore {
  texts: number;
  passages: number;
  /** No letter of the passage went or came between. */
  untouched: number;
  /** Untouched ones that were found, exact or moved, at their own letters. */
  found: number;
  /** Exact or moved, but on other letters or other words. */
  wrong: number;
  /** Called reworded in the same words, or not where the passage around them is. */
  misfits: number;
  exact: number;
  moved: number;
  reworded: number;
  ambiguous: number;
  lost: number;
}

export function noScore(): PassageScore {
  return {
    texts: 0,
    passages: 0,
    untouched: 0,
    found: 0,
    wrong: 0,
    misfits: 0,
    exact: 0,
    moved: 0,
    reworded: 0,
    ambiguous: 0,
    lost: 0,
  };
}

/** Adds one edited text to the score. @returns the places that were found on other words: there must be none */
export function judge(text: EditedText, score: PassageScore): TextRange[] {
  const verdicts = compareTexts(text.before, text.after)(text.places);
  const wrong: TextRange[] = [];
  score.texts++;
  for (const [index, place] of text.places.entries()) {
    const result = verdicts[index];
    if (!result) continue;
    const intact = isUntouched(text, place);
    score.passages++;
    score[result.verdict]++;
    if (intact) score.untouched++;
    if (!fits(text, verdicts, index)) score.misfits++;
    if (result.verdict !== 'exact' && result.verdict !== 'moved') continue;
    if (!isOwn(text, place, result.place)) wrong.push(place);
    else if (intact) score.found++;
  }
  score.wrong += wrong.length;
  return wrong;
}

/** The letters of a stretch that typesetting does not change. */
function lettersOf(text: string, { start, end }: TextRange): string {
  return text
    .slice(start, end)
    .replace(/[\s\u00ad]/g, '')
    .replace(/[“”]/g, '"');
}

/** The same words, and at least a third of their letters the very ones of the old place: the rest may have been cut and typed again. */
function isOwn({ before, after, origins }: EditedText, from: TextRange, to: TextRange): boolean {
  if (lettersOf(before, from) !== lettersOf(after, to)) return false;
  let own = 0;
  let all = 0;
  for (let at = to.start; at < to.end; at++) {
    if (/[\s\u00ad]/.test(after.charAt(at))) continue;
    const origin = origins[at];
    all++;
    if (origin !== undefined && origin >= from.start && origin < from.end) own++;
  }
  return own * 3 >= all;
}

/** Whether all letters of a place still stand in a row. */
function isUntouched({ before, after, origins }: EditedText, from: TextRange): boolean {
  const first = origins.indexOf(from.start);
  if (first < 0) return false;
  let row = '';
  let last = -1;
  for (let at = first; at < after.length && row.length < from.end - from.start; at++) {
    const sign = after.charAt(at);
    if (/[\s\u00ad]/.test(sign)) continue;
    const origin = origins[at];
    if (origin === undefined || origin < last || origin >= from.end) break;
    row += sign;
    last = origin;
  }
  return lettersOf(row, { start: 0, end: row.length }) === lettersOf(before, from);
}

/** Whether a verdict goes with those on the passages around it, and calls nothing reworded that has the same words. */
function fits({ before, after, places }: EditedText, verdicts: readonly Verdict[], index: number): boolean {
  const own = verdicts[index];
  const inner = places[index];
  if (!own || !inner || !('place' in own)) return true;
  if (own.verdict === 'reworded') {
    const words = before.slice(inner.start, inner.end);
    const changes = wordChanges(words, after.slice(own.place.start, own.place.end));
    if (changes.every(({ kind }) => kind === 'kept')) return false;
  }
  return places.every((outer, at) => {
    const around = verdicts[at];
    if (!around || !('place' in around) || outer.start > inner.start || outer.end < inner.end) return true;
    const isInside = own.place.start >= around.place.start && own.place.end <= around.place.end;
    // The same words may have gone elsewhere from a sentence that was rewritten.
    return isInside || (around.verdict === 'reworded' && own.verdict !== 'reworded');
  });
}
