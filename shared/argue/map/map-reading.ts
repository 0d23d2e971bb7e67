import { find, type ArgMap } from '../../map/arg-map';
import { RELATION } from '../../map/relations';
import { KIND } from '../../map/node-kinds';
import { targetId } from '../../map/queries';
import type { Link, Node } from '../../map/schema';
import { recordsOf } from '../../map/table';

/** A link as a step from premises to what they bear on. */
export interface Inference {
  readonly link: Link;
  /** The premises that count, as numbers of cards: never empty. */
  readonly premises: readonly number[];
  /** It bears on a card, or on another inference. */
  readonly target: { readonly card: number } | { readonly inference: number };
  readonly bears: 'for' | 'against' | 'as answer';
  /** From 0 to 1: how much of it gets through. */
  readonly weight: number;
}

/** What of a map is judged: cards and inferences, known by whole numbers from 0. */
export interface MapReading {
  readonly cards: readonly Node[];
  readonly inferences: readonly Inference[];
  /** The inferences that bear on each card, and on each inference. */
  readonly onCard: readonly (readonly number[])[];
  readonly onInference: readonly (readonly number[])[];
}

/** A part of a map that is read by itself. */
export interface MapPart {
  readonly nodes: Iterable<Node>;
  readonly links: Iterable<Link>;
}

/**
 * Reads a map as inferences. A gap is what nobody has seen, and a question says nothing: as premises both are drawn and not
 * counted, and a link that has no other premise is no inference; nor is what bears on such a link.
 * @param part what is read of it: all that bears on a card of it, and the targets of its links, are in it
 */
export function readingOf(map: ArgMap, part: MapPart = wholeOf(map)): MapReading {
  const cards = [...part.nodes];
  const numbers = new Map<string, number>();
  cards.forEach(({ id }, i) => numbers.set(id, i));
  const counting: { link: Link; premises: number[] }[] = [];
  for (const link of part.links) {
    const premises: number[] = [];
    for (const id of link.premises) {
      const premise = numbers.get(id);
      const kind = premise === undefined ? undefined : cards[premise]?.kind;
      if (premise !== undefined && kind !== undefined && KIND[kind].isStatement) premises.push(premise);
    }
    if (premises.length > 0) counting.push({ link, premises });
  }
  const known = onCards(map, counting);
  const linkNumbers = new Map<string, number>();
  if (known.some(({ link }) => 'link' in link.target))
    known.forEach(({ link }, i) => linkNumbers.set(link.id, i));
  const onCard = new Array<number[]>(cards.length).fill(NONE);
  const onInference = new Array<number[]>(known.length).fill(NONE);
  const inferences = known.map(({ link, premises }, i): Inference => {
    const { isAgainst, isAnswer } = RELATION[link.relation];
    const isOnCard = 'node' in link.target;
    const target = (isOnCard ? numbers.get(targetId(link)) : linkNumbers.get(targetId(link))) ?? 0;
    const bearing = isOnCard ? onCard : onInference;
    if (bearing[target] === NONE) bearing[target] = [i];
    else bearing[target]?.push(i);
    return {
      link,
      premises,
      target: isOnCard ? { card: target } : { inference: target },
      bears: isAnswer ? 'as answer' : isAgainst ? 'against' : 'for',
      weight: link.weight ?? 1,
    };
  });
  return { cards, inferences, onCard, onInference };
}

/** What bears on most cards: nothing. */
const NONE: number[] = [];

/** The links with premises that count which bear on a card in the end, through links that have such premises, too. */
function onCards<T extends { readonly link: Link }>(map: ArgMap, counting: readonly T[]): readonly T[] {
  if (!counting.some(({ link }) => 'link' in link.target)) return counting;
  const ids = new Set(counting.map(({ link }) => link.id));
  return counting.filter(({ link }) => {
    // Links on links never go round.
    for (let at: Link | undefined = link; at; at = find(map, 'links', targetId(at))) {
      if (!ids.has(at.id)) return false;
      if ('node' in at.target) return true;
    }
    return false;
  });
}

function wholeOf({ tables }: ArgMap): MapPart {
  return { nodes: recordsOf(tables.nodes), links: recordsOf(tables.links) };
}
