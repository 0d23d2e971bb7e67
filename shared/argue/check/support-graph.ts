import { RELATION } from '../../map/relations';
import type { Link } from '../../map/schema';
import { adjacencyOf } from '../adjacency';
import { componentsOf, type Components } from '../components';

/** Which cards rest on which: reasons for a card, not for a link. */
export interface SupportGraph {
  /** The cards that take part, by their numbers. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The cards that each rests on, by numbers. */
  readonly reasons: readonly (readonly number[])[];
  /** What rests on itself is in one part; each part comes after those that it rests on. */
  readonly parts: Components;
}

/** Reads it from links. */
export function supportGraph(links: readonly Link[]): SupportGraph {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const reasons: number[][] = [];
  const numberOf = (id: string): number => {
    let number = numbers.get(id);
    if (number === undefined) {
      number = ids.push(id) - 1;
      numbers.set(id, number);
      reasons.push([]);
    }
    return number;
  };
  const [from, to]: [number[], number[]] = [[], []];
  for (const { relation, premises, target } of links) {
    const { isAgainst, isAnswer } = RELATION[relation];
    if (isAgainst || isAnswer || !('node' in target)) continue;
    const conclusion = numberOf(target.node);
    for (const premise of premises) {
      const number = numberOf(premise);
      reasons[conclusion]?.push(number);
      from.push(conclusion);
      to.push(number);
    }
  }
  return { ids, numbers, reasons, parts: componentsOf(adjacencyOf(ids.length, { from, to })) };
}
