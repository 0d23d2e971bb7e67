import { reanchored } from '../edit/reanchored';
import { find, type ArgMap } from '../map/arg-map';
import { passagesOfSource } from '../map/queries';
import { sameValue } from '../map/same-value';
import type { Passage, Source } from '../map/schema';
import { isRange, splitsCharacter } from '../map/text-range';
import { recordsOf } from '../map/table';
import { applyDiff, type Change, type MapDiff } from '../edit/diff';
import { verdictsOf } from '../text/reanchor/verdicts-of';
import { withPassedOver } from './merge-articles';

/**
 * Looks for passages in the text that their article has after a merge. Those of the side whose text was taken are there already; the others were made in a
 * text that was passed over.
 * @param merged in which they still are as they were
 */
export function inTakenTexts(merged: ArgMap, base: ArgMap, sides: readonly ArgMap[]): ArgMap {
  const diff: Change[] = [];
  for (const source of recordsOf(merged.tables.sources)) {
    const theirs = sides.flatMap((side) => find(side, 'sources', source.id) ?? []);
    if (theirs.every(({ textHash }) => textHash === source.textHash)) continue;
    const was = find(base, 'sources', source.id)?.textHash;
    const written = theirs.filter(({ textHash }) => textHash !== was);
    const whole = fitting(withPassedOver(source, written));
    if (!sameValue(whole, source)) diff.push({ table: 'sources', id: source.id, from: source, to: whole });
    diff.push(...passagesIn(merged, withPassedOver(source, theirs), sides));
  }
  return diff.length === 0 ? merged : applyDiff(merged, diff);
}

function passagesIn(merged: ArgMap, source: Source, sides: readonly ArgMap[]): MapDiff {
  const isAtHome = (passage: Passage): boolean =>
    sides.some(
      (side) =>
        find(side, 'sources', source.id)?.textHash === source.textHash &&
        sameValue(find(side, 'passages', passage.id), passage),
    );
  const all = passagesOfSource(merged, source.id);
  const away = all.filter(
    (passage) => passage.textHash !== source.textHash && passage.status !== 'withheld' && !isAtHome(passage),
  );
  if (away.length === 0) return [];
  const verdicts = verdictsOf(source, away);
  return away.flatMap((passage): Change[] => {
    const verdict = verdicts.get(passage.id);
    if (!verdict) return [];
    const to = withoutAbsent(reanchored(passage, source, verdict));
    return [{ table: 'passages', id: passage.id, from: passage, to }];
  });
}

function withoutAbsent<Rec extends object>(record: Rec): Rec {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Rec;
}

/** A source without the ranges that do not lie in its text. */
function fitting(source: Source): Source {
  const { text } = source;
  const inText = ({ start, end }: { start: number; end: number }): boolean => isRange(text, start, end);
  const next: Record<string, unknown> = {
    ...source,
    voices: source.voices?.filter(inText),
    rejected: source.rejected?.filter(inText),
    pages: source.pages?.filter(({ start }) => start <= text.length && !splitsCharacter(text, start)),
  };
  return withoutAbsent(next) as unknown as Source;
}
