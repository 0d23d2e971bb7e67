import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unlimited } from '../../shared/argue/budget';
import { Judging } from '../../shared/argue/live/judging';
import { standingsOf, type Standing, type VerdictChoice } from '../../shared/argue/map/standings';
import { checkDiff } from '../../shared/edit/check-diff';
import { applyDiff } from '../../shared/edit/diff';
import { diffMaps } from '../../shared/edit/diff-maps';
import type { ArgMap } from '../../shared/map/arg-map';
import { anyArgument } from '../support/arbitrary-argument';

const CHOICE: VerdictChoice = { labels: 'grounded', degrees: 'quadratic-energy' };

/** Standings as texts: the order in which degrees are added up may show in their last digits. */
function inWords(standings: Iterable<readonly [string, Standing]>): string[] {
  return [...standings]
    .map(([id, { outcome, degree, answers }]) => `${id} ${outcome} ${degree?.toFixed(9)} ${answers?.join()}`)
    .sort();
}

function judged(map: ArgMap) {
  const found = standingsOf(map, CHOICE, unlimited);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

it('an edit judged by what it reaches gives what judging everything gives', () => {
  fc.assert(
    fc.property(anyArgument, anyArgument, (first, last) => {
      const judging = new Judging(first);
      const told = new Map<string, Standing>();
      const tell = (): void => {
        const answer = judging.judge(CHOICE, unlimited);
        if (!answer.ok) throw new Error(answer.error.message);
        for (const [id, standing] of answer.value.changes) {
          if (standing) told.set(id, standing);
          else told.delete(id);
        }
        const { of, settling } = judged(judging.map);
        expect(inWords(told)).toEqual(inWords(of));
        expect(answer.value.settling).toBe(settling);
      };
      tell();
      // From the one map to the other, record by record as far as each step leaves a map.
      for (const change of diffMaps(first, last)) {
        if (checkDiff(applyDiff(judging.map, [change]), [change]).length > 0) continue;
        judging.edit([change]);
        tell();
      }
      judging.edit(diffMaps(judging.map, last));
      tell();
    }),
    { numRuns: 300 },
  );
});
