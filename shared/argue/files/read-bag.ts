import { fail, ok, type Result } from '../../result';
import { weightedGraphOf, type WeightedGraph } from '../gradual/weighted-graph';
import { linesOf } from './lines';

/** A weighted graph with the names that its file has for the arguments. */
export interface NamedWeightedGraph {
  readonly graph: WeightedGraph;
  readonly names: readonly string[];
}

const FACT =
  /arg\s*\(\s*([^(),\s]+)\s*,\s*([^(),\s]+)\s*\)\s*\.?|(att|sup)\s*\(\s*([^(),\s]+)\s*,\s*([^(),\s]+)\s*\)\s*\.?/g;

/**
 * Reads a bipolar weighted graph of facts: `arg(a, 0.5)`, `att(a, b)`, `sup(a, b)`, with a full stop or without, one or more a
 * line, in any order.
 * @returns `malformed` with the number of the line that is wrong, `empty-file`
 */
export function readBag(text: string): Result<NamedWeightedGraph> {
  const numbers = new Map<string, number>();
  const base: number[] = [];
  const relations: { kind: string; a: string; b: string; number: number }[] = [];
  let problem: Result<never> | undefined;
  for (const { number, line } of linesOf(text)) {
    const rest = line.replaceAll(
      FACT,
      (_, name?: string, score?: string, kind?: string, a?: string, b?: string) => {
        if (name === undefined) {
          relations.push({ kind: kind ?? '', a: a ?? '', b: b ?? '', number });
          return '';
        }
        const value = Number(score);
        if (!(value >= 0 && value <= 1))
          problem ??= fail(
            'malformed',
            'Line {number}: the score of “{name}” is not a number from 0 to 1.',
            undefined,
            { number, name },
          );
        if (numbers.has(name))
          problem ??= fail('malformed', 'Line {number}: “{name}” is stated twice.', undefined, {
            number,
            name,
          });
        numbers.set(name, base.push(value) - 1);
        return '';
      },
    );
    if (rest.trim() !== '')
      problem ??= fail(
        'malformed',
        'Line {number} cannot be read: “{slice}”.',
        'Expected “arg(a, 0.5)”, “att(a, b)” or “sup(a, b)”.',
        { number, slice: line.slice(0, 80) },
      );
    if (problem) return problem;
  }
  if (base.length === 0) return fail('empty-file', 'There is no argument in this file.');
  const arrows = {
    att: { from: [] as number[], to: [] as number[] },
    sup: { from: [] as number[], to: [] as number[] },
  };
  for (const { kind, a, b, number } of relations) {
    const [from, to] = [numbers.get(a), numbers.get(b)];
    if (from === undefined || to === undefined)
      return fail('malformed', 'Line {number}: “{value}” is not stated by “arg”.', undefined, {
        number,
        value: from === undefined ? a : b,
      });
    const list = kind === 'att' ? arrows.att : arrows.sup;
    list.from.push(from);
    list.to.push(to);
  }
  const graph = weightedGraphOf(base, { attacks: arrows.att, supports: arrows.sup });
  return ok({ graph, names: [...numbers.keys()] });
}
