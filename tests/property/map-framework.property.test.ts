import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unlimited } from '../../shared/argue/budget';
import { groundedLabelling } from '../../shared/argue/dung/grounded';
import type { Labelling } from '../../shared/argue/dung/label';
import { labellingsOf } from '../../shared/argue/dung/labellings';
import type { Framework } from '../../shared/argue/dung/framework';
import { frameworkOfMap } from '../../shared/argue/map/framework-of-map';
import { readingOf } from '../../shared/argue/map/map-reading';
import { verdictsOf } from '../../shared/argue/map/verdicts';
import { indexRecords } from '../../shared/map/index-records';
import type { Link, Node } from '../../shared/map/schema';
import { ArgumentTrees } from '../support/argument-trees';

const HEAD = { id: 'm', title: '', created: '2026-01-01T00:00:00Z' } as const;

/** Maps of up to six cards and seven links: circles of support and of attack, linked premises, undercuts of undercuts, weights, answers that exclude each other. */
const arbitraryRecords = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const card = fc.nat(size - 1).map((i) => `n${i}`);
  const link = fc.record({
    premises: fc.uniqueArray(card, { minLength: 1, maxLength: 2 }),
    relation: fc.constantFrom('supports' as const, 'opposes' as const),
    card,
    onLink: fc.option(fc.nat(6), { freq: 3 }),
    weight: fc.option(fc.constantFrom(0.3, 0.7), { nil: undefined, freq: 2 }),
  });
  const answer = fc.record({ card, weight: fc.constantFrom(0.3, 1) });
  return fc
    .tuple(fc.array(link, { maxLength: 7 }), fc.array(answer, { maxLength: 4 }))
    .map(([links, answers]) => {
      const nodes = Array.from({ length: size }, (_, i): Node => ({
        id: `n${i}`,
        kind: 'claim',
        text: `${i}`,
      }));
      nodes.push({ id: 'q', kind: 'question', text: '?', exclusive: true });
      const made = links.map(({ premises, relation, card: node, onLink, weight }, i): Link => {
        const target = onLink !== null && onLink < i ? { link: `l${onLink}` } : { node };
        return { id: `l${i}`, premises, relation, target, ...(weight !== undefined && { weight }) };
      });
      const answering = answers.map(({ card: premise, weight }, i): Link => ({
        ...{ id: `a${i}`, relation: 'answers', premises: [premise], target: { node: 'q' }, weight },
      }));
      return { nodes, links: [...made, ...answering] };
    });
});

/** The labels of all cards and links under each labelling, as texts that can be compared. */
function labellings(
  framework: Framework,
  semantics: 'grounded' | 'preferred' | 'stable',
  labelsOf: (labels: Labelling) => Record<string, string>,
): string[] {
  const found =
    semantics === 'grounded'
      ? [groundedLabelling(framework)]
      : [...labellingsOf(framework, semantics, unlimited)];
  return [...new Set(found.map((labels) => JSON.stringify(labelsOf(labels))))].sort();
}

it('gives cards and links the labels that their argument trees have', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const map = indexRecords(HEAD, records);
      const reading = readingOf(map);
      const made = frameworkOfMap(map, reading);
      if (!made.ok) throw new Error(made.error.message);
      const trees = new ArgumentTrees(map);
      fc.pre(trees.trees.length <= 120);
      const cards = reading.cards.flatMap(({ id, kind }) => (kind === 'question' ? [] : id));
      const links = reading.inferences.map(({ link }) => link.id);
      for (const semantics of ['grounded', 'preferred', 'stable'] as const) {
        const ours = labellings(made.value.framework, semantics, (labels) => {
          const verdicts = verdictsOf(reading, made.value, labels);
          return Object.fromEntries([...verdicts.cards, ...verdicts.links]);
        });
        const theirs = labellings(trees.framework(), semantics, (labels) =>
          Object.fromEntries([
            ...cards.map((id) => [id, trees.cardLabel(id, labels)] as const),
            ...links.map((id) => [id, trees.linkLabel(id, labels)] as const),
          ]),
        );
        expect(ours, semantics).toEqual(theirs);
      }
    }),
    { numRuns: 500 },
  );
});
