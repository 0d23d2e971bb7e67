import type { HeadSense, Mark, Unit } from './unit';

const HEADS: ReadonlySet<HeadSense> = new Set([
  'reason',
  'cause',
  'result',
  'summary',
  'contrast',
  'concession',
  'condition',
]);
const MARKS: readonly Mark[] = ['policy', 'judgement', 'stance', 'assumption', 'others', 'finding', 'hedge'];

/**
 * Whether anything in a text shows that it argues: a question, a judgement, a “because” or “but”. In a list of things or a table every
 * proposal would be a guess from where a sentence stands.
 */
export function argues(units: readonly Unit[]): boolean {
  return units.some(
    ({ question, heads, inner, marks }) =>
      question ||
      inner !== undefined ||
      heads.some(({ sense, phrase }) => HEADS.has(sense) && phrase !== 'then') || // what came next
      MARKS.some((mark) => marks.has(mark)),
  );
}
