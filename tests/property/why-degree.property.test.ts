import { describe, expect, it } from 'vitest';
import { unlimited } from '../../shared/argue/budget';
import { readingOf } from '../../shared/argue/map/map-reading';
import { standingsOf } from '../../shared/argue/map/standings';
import { explainDegree } from '../../shared/argue/map/why-degree';
import { runCommand, type CommandInput } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { fixedContext } from '../support/edit-context';
import { randomMap } from '../support/random-map';

const THRESHOLD = 0.5;
const DEGREES = 'quadratic-energy';

function degreeOf(map: ArgMap, id: string): number {
  const judged = standingsOf(map, { degrees: DEGREES }, unlimited);
  if (!judged.ok) throw new Error(judged.error.message);
  return judged.value.of.get(id)?.degree ?? NaN;
}

function changed(map: ArgMap, input: CommandInput<'supposition.keep'>): ArgMap {
  const edit = runCommand(map, 'supposition.keep', input, fixedContext());
  if (!edit.ok) throw new Error(edit.error.message);
  return applyDiff(map, edit.value.diff);
}

describe('why a card has its degree', () => {
  it('names only cards and scores that do bring it to the other side, when that is kept in the map', () => {
    let [tried, named] = [0, 0];
    for (let seed = 1; seed <= 12; seed++) {
      const map = randomMap(12, seed);
      readingOf(map).cards.forEach(({ id, kind }, card) => {
        if (!KIND[kind].isStatement) return;
        tried++;
        const { degree, without, scores } = explainDegree(map, card, DEGREES, {
          threshold: THRESHOLD,
          isSpent: unlimited,
        });
        expect(degree).toBe(degreeOf(map, id));
        const isOver = degree >= THRESHOLD;
        for (const one of scores) {
          named++;
          const other = changed(map, { out: [], scores: [{ id: one.card, base: one.to }] });
          expect(degreeOf(other, id) >= THRESHOLD, `${one.card} from ${one.from} to ${one.to}`).toBe(!isOver);
        }
        for (const one of without) {
          named++;
          const links = readingOf(map).inferences.filter(
            ({ link }) => link.premises.includes(one.card) && link.premises.length > 1,
          );
          // A card that leaves linked premises takes their link along; removed from the map, it leaves the others.
          if (links.length > 0) continue;
          const other = changed(map, { out: [one.card], scores: [] });
          expect(degreeOf(other, id), one.card).toBeCloseTo(one.degree, 9);
          expect(degreeOf(other, id) >= THRESHOLD, one.card).toBe(!isOver);
        }
      });
    }
    expect(tried).toBeGreaterThan(100);
    expect(named).toBeGreaterThan(20);
  });
});
