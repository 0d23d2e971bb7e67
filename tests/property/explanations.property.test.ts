import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanationInWords } from '../../shared/argue/map/explain-in-words';
import { readingOf, type Inference } from '../../shared/argue/map/map-reading';
import type { Verdict } from '../../shared/argue/map/verdict';
import { explain, groundedVerdicts, type Reason } from '../../shared/argue/map/why';
import type { ArgMap } from '../../shared/map/arg-map';
import { find } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { parseMap } from '../../shared/map/parse';
import { anyArgument } from '../support/arbitrary-argument';

/** Holds each sentence that explains a card against the labels of the whole map. */
function walk(map: ArgMap): void {
  const reading = readingOf(map);
  const labelled = (fallen: readonly string[] = []) => {
    const numbers = reading.cards.flatMap(({ id }, i) => (fallen.includes(id) ? [i] : []));
    const found = groundedVerdicts(map, reading, new Set(numbers));
    if (!found.ok) throw new Error(found.error.message);
    return found.value;
  };
  const { cards, links } = labelled();
  reading.cards.forEach(({ id, kind }, card) => {
    if (!KIND[kind].isStatement) return;
    const explained = explain(map, card);
    if (!explained.ok) throw new Error(explained.error.message);
    const { verdict, reasons, wouldBeInWithout } = explained.value;
    expect(verdict).toBe(cards.get(id));
    expect(reasons.length).toBeGreaterThan(0);
    expect(explanationInWords(map, explained.value).length).toBeGreaterThan(1);

    const bearing = (reading.onCard[card] ?? []).flatMap((i) => reading.inferences[i] ?? []);
    const premisesOf = ({ premises }: Inference): string =>
      premises.map((premise) => reading.cards[premise]?.id).join();
    /** Whether one of the links of a sort that start from these cards has this label. */
    const someIs = (from: readonly string[], bears: Inference['bears'], is: Verdict): boolean =>
      bearing.some(
        (one) => one.bears === bears && premisesOf(one) === from.join() && links.get(one.link.id) === is,
      );
    for (const reason of reasons) expect(isTrue(reason), JSON.stringify({ id, verdict, reason })).toBe(true);
    for (const other of wouldBeInWithout) expect(labelled([other]).cards.get(id)).toBe('in');
    // Whatever single card would bring it back is named, as long as all were tried.
    if (verdict !== 'in' && reading.cards.length <= 20) {
      const all = reading.cards.flatMap((node) =>
        node.id !== id && KIND[node.kind].isStatement && labelled([node.id]).cards.get(id) === 'in'
          ? node.id
          : [],
      );
      expect([...wouldBeInWithout].sort()).toEqual(all.sort());
    }

    function isTrue(reason: Reason): boolean {
      switch (reason.kind) {
        case 'nothing opposes it':
          return !bearing.some(({ bears }) => bears !== 'as answer');
        case 'its objections are out':
          return bearing.every(({ bears, link }) => bears !== 'against' || links.get(link.id) === 'out');
        case 'a reason stands':
          return someIs(reason.cards, 'for', 'in');
        case 'an objection stands':
          return someIs(reason.cards, 'against', 'in');
        case 'an objection is undecided':
          return someIs(reason.cards, 'against', 'undecided');
        case 'a reason fails':
        case 'a reason is undecided': {
          const is = reason.kind === 'a reason fails' ? 'out' : 'undecided';
          return (
            someIs(reason.cards, 'for', is) && reason.premises.every((premise) => cards.get(premise) === is)
          );
        }
        case 'a rival stands':
        case 'a rival is undecided': {
          const question = find(map, 'nodes', reason.question);
          const is = reason.kind === 'a rival stands' ? 'in' : 'undecided';
          return (
            question?.exclusive === true &&
            reading.inferences.some(
              (one) =>
                one.bears === 'as answer' &&
                premisesOf(one) === reason.cards.join() &&
                links.get(one.link.id) === is,
            )
          );
        }
      }
    }
  });
}

describe('every sentence of an explanation is true', () => {
  it.each(['crossroads', 'endgame', 'talks', 'combined'])('in the sample %s', (name) => {
    const text = readFileSync(new URL(`../../shared/samples/${name}.argmap`, import.meta.url), 'utf8');
    const read = parseMap(text);
    if (!read.ok) throw new Error(read.error.message);
    walk(read.value.map);
  });

  it('in 200 random maps', () => {
    fc.assert(fc.property(anyArgument, walk), { numRuns: 200 });
  });
});
