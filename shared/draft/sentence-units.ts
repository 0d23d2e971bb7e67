import { clausesOf, isClause } from '../text/clauses';
import { trimRange, type TextRange } from '../text/range';
import { isConceded } from './sides';
import { speakerOf } from './speaker';
import { readUnit, type Unit } from './unit';

/** “Although it rains, …”: what comes before the comma is granted, or is the reason. */
const OPENING = /^(?:(?:but|and|yet)\s+)?(?:although|though|even though|while|whilst|because)\s/i;
/** What a main clause begins with, after the comma of the clause before it. */
const SUBJECT =
  /^\s+(?:the|a|an|this|these|those|that|such|its|their|his|her|our|my|it|he|she|they|we|I|there|no|most|many|some|all|every|\p{Lu}[\p{L}’'-]*)\s/u;
const FARTHEST_COMMA = 250; // UTF-16 units
const SHORT = 14; // words

/**
 * The units of a sentence: its clauses where an argument turns. “It is cheap, but it leaks” stays whole, since its second half would say
 * nothing by itself; where the first half is granted, or is what others say, the two are on different sides and part.
 */
export function sentenceUnits(text: string, sentence: TextRange): Unit[] {
  const units: Unit[] = [];
  const clauses = clausesOf(text, sentence).flatMap((clause) =>
    openingParts(text, clause).flatMap((part) => viewParts(text, part)),
  );
  clauses.forEach((clause, index) => {
    const unit = readPart(text, clause, index === 0);
    const before = units.at(-1);
    if (before && (isBalanced(text, before, unit) || isShortReason(before, unit)))
      units[units.length - 1] = readPart(text, { start: before.start, end: unit.end }, before.opens);
    else units.push(unit);
  });
  return units;
}

function readPart(text: string, range: TextRange, opens: boolean): Unit {
  return readUnit(text, { ...range, leadStart: range.start, opens });
}

function isBalanced(text: string, before: Unit, unit: Unit): boolean {
  return (
    /^(?:but|yet)$/.test(unit.words[0]?.plain ?? '') &&
    !before.question &&
    !isConceded([before, unit], 0) &&
    !before.marks.has('doubt') &&
    speakerOf(text, before, undefined) === undefined
  );
}

/** “It is bleak because he made it so.”: neither half says anything by itself. */
function isShortReason(before: Unit, unit: Unit): boolean {
  const [first, second] = unit.words;
  return (
    first?.plain === 'because' &&
    /^(?:he|she|it|they|this|that|we)$/.test(second?.plain ?? '') &&
    before.words.length + unit.words.length <= SHORT
  );
}

/** Cuts “Although it rains, the match goes on” after the comma. */
function openingParts(text: string, clause: TextRange): TextRange[] {
  const words = text.slice(clause.start, Math.min(clause.end, clause.start + FARTHEST_COMMA));
  if (!OPENING.test(words)) return [clause];
  for (let comma = words.indexOf(','); comma > 0; comma = words.indexOf(',', comma + 1)) {
    const cut = clause.start + comma + 1;
    const after = text.slice(cut, Math.min(clause.end, cut + FARTHEST_COMMA));
    if (!SUBJECT.test(after) || !isClause(words.slice(0, comma)) || !isClause(after)) continue;
    const rest = trimRange(text, { start: cut, end: clause.end });
    return rest ? [{ start: clause.start, end: cut }, rest] : [clause];
  }
  return [clause];
}

/** “They see it as a trick, and their word counts”: only the first is their view. */
const VIEW_THEN =
  /\b(?:treat|treats|treated|regard|regards|regarded|frame|frames|framed|portray|portrays|portrayed|dismiss|dismisses|dismissed|view|views|viewed|see|sees|saw)\b[^,;]{1,120}\bas\b[^,;]{1,120},(?=\s+and\s+(?:their|his|her|its|the|this|these|that)\s)/u;

function viewParts(text: string, part: TextRange): TextRange[] {
  const found = VIEW_THEN.exec(text.slice(part.start, part.end));
  if (!found) return [part];
  const cut = part.start + found.index + found[0].length;
  const rest = trimRange(text, { start: cut, end: part.end });
  return rest && isClause(text.slice(rest.start, rest.end))
    ? [{ start: part.start, end: cut }, rest]
    : [part];
}
