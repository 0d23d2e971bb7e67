import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ModelDraft } from '../../shared/draft/model/model-draft';
import { partsOf } from '../../shared/draft/model/parts';
import type { Proposal } from '../../shared/draft/proposal';
import { anyText } from '../support/arbitrary-text';

const prose = fc.array(
  fc.oneof(
    anyText,
    fc.constantFrom('The dam must go. ', 'It is unlikely,  he says. ', 'Is it?\n\n', 'می‌شود. ', '👩‍👧 ok. '),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Words of a sentence with other white space, the sentence as it is, or words cut anywhere. */
function quoteFrom(words: string): fc.Arbitrary<string> {
  const list = words.split(/\s+/);
  const cut = (all: string): fc.Arbitrary<string> =>
    fc
      .tuple(fc.nat(all.length), fc.nat(all.length))
      .map(([a, b]) => all.slice(Math.min(a, b), Math.max(a, b)));
  const some = fc
    .tuple(fc.nat(list.length), fc.nat(list.length))
    .map(([a, b]) => list.slice(a, a + b + 1).join(' \t'));
  return fc.oneof(fc.constant(words), some, cut(words));
}

/** A model's answers about a text: words of its sentences, words of others, and things that it does not say. */
const session = prose
  .map((pieces) => pieces.join(''))
  .chain((text) => {
    const [part = []] = partsOf(text).parts;
    const spoken = part.map(({ id, start, end }) => ({ id, words: text.slice(start, end) }));
    const invented = fc.record({
      sentence: fc.nat(part.length + 2).map((number) => `s${number}`),
      quote: fc.oneof(
        fc.constantFrom('likely', 'The dam must  stay.', ...spoken.map(({ words }) => words)),
        anyText,
      ),
    });
    const honest =
      spoken.length === 0
        ? invented
        : fc
            .constantFrom(...spoken)
            .chain(({ id, words }) => fc.record({ sentence: fc.constant(id), quote: quoteFrom(words) }));
    const id = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'main');
    const rest = fc.record({
      id,
      kind: fc.constantFrom('claim', 'evidence', 'counterargument', 'question', 'assumption', 'gap'),
      main: fc.boolean(),
      speaker: anyText,
      reason: anyText,
    });
    const item = fc.tuple(fc.oneof(honest, invented), rest).map(([where, what]) => ({ ...where, ...what }));
    const link = fc.record({
      from: id,
      to: id,
      relation: fc.constantFrom('supports', 'opposes', 'answers', 'undercuts'),
      reason: anyText,
    });
    const answer = fc.record({
      items: fc.array(fc.oneof({ weight: 9, arbitrary: item }, fc.anything()), { maxLength: 12 }),
      links: fc.array(fc.oneof({ weight: 9, arbitrary: link }, fc.anything()), { maxLength: 12 }),
    });
    return fc.record({ text: fc.constant(text), answers: fc.array(answer, { minLength: 1, maxLength: 3 }) });
  });

const squeezed = (words: string): string => words.replace(/\s+/g, ' ').trim();

function endsInCircle(proposals: readonly Proposal[]): boolean {
  const targets = new Map(proposals.map(({ id, links }) => [id, links.map(({ to }) => to)]));
  const isOpen = (id: string, path: readonly string[]): boolean =>
    path.includes(id) || (targets.get(id) ?? []).some((to) => isOpen(to, [...path, id]));
  return proposals.some(({ id }) => isOpen(id, []));
}

it('has no proposal whose range does not say, in one of its sentences, the very words that were quoted', () => {
  let kept = 0;
  fc.assert(
    fc.property(session, ({ text, answers }) => {
      const draft = new ModelDraft({ text }, 'stub');
      const { parts } = partsOf(text);
      const [part = []] = parts;
      for (const answer of answers) draft.take(part, answer);
      const { proposals, counts } = draft.result();
      const quotes = new Set(
        answers.flatMap(({ items }) =>
          items.map((each) => squeezed(String((each as { quote?: unknown } | null)?.quote))),
        ),
      );
      for (const { start, end } of proposals) {
        expect(quotes).toContain(squeezed(text.slice(start, end)));
        expect(part.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
      }
      expect(proposals.map(({ id }) => id)).toEqual(proposals.map((_each, index) => `p${index + 1}`));
      expect(proposals.filter(({ main }) => main).length).toBeLessThanOrEqual(1);
      const ids = new Set(proposals.map(({ id }) => id));
      expect(proposals.flatMap(({ links }) => links).every(({ to }) => ids.has(to))).toBe(true);
      expect(endsInCircle(proposals)).toBe(false);
      expect(counts.kept).toBe(proposals.length);
      kept += proposals.length;
    }),
    { numRuns: 1000 },
  );
  expect(kept).toBeGreaterThan(1000); // else the answers above test nothing
});
