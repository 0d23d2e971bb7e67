import type { ArgMap } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { linksInto, sourcesOfNode } from '../../map/queries';
import { RELATION } from '../../map/relations';
import type { Node } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { Origins } from './origins';

/**
 * What can fail at once: a card that starts from an article (`evidence`), another card that nothing supports (`assumptions`), all that is taken from an
 * article, all that goes back to an origin.
 */
export const UNIT_KINDS = ['evidence', 'assumptions', 'articles', 'origins'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Which units each card rests on: it fails when all of them do. Units are the ids of cards and articles, and the names of origins. */
export type UnitsOfCards = ReadonlyMap<string, ReadonlySet<string>>;

/** The units of each card that can fail by itself; the others are left out. */
export function unitsOfCards(map: ArgMap, kind: UnitKind): UnitsOfCards {
  const origins = new Origins(map);
  const unitsOf = (node: Node): Iterable<string> => {
    switch (kind) {
      case 'articles':
        return sourcesOfNode(map, node).map(({ id }) => id);
      case 'origins':
        return origins.ofNode(node);
      case 'evidence':
        return isLeaf(map, node) && isFromSource(node) ? [node.id] : [];
      case 'assumptions':
        return isLeaf(map, node) && !isFromSource(node) ? [node.id] : [];
    }
  };
  const units = new Map<string, ReadonlySet<string>>();
  for (const node of recordsOf(map.tables.nodes)) {
    const own = KIND[node.kind].isStatement ? new Set(unitsOf(node)) : new Set<string>();
    if (own.size > 0) units.set(node.id, own);
  }
  return units;
}

/** The cards that fail when some units do: those that rest on nothing else. */
export function fallingWith(units: UnitsOfCards, failing: ReadonlySet<string>): string[] {
  return [...units].flatMap(([card, own]) => ([...own].every((unit) => failing.has(unit)) ? card : []));
}

function isFromSource({ kind, passages = [] }: Node): boolean {
  return passages.length > 0 || KIND[kind].needsPassage;
}

function isLeaf(map: ArgMap, { id }: Node): boolean {
  return !linksInto(map, id).some(({ relation }) => {
    const { isAgainst, isAnswer } = RELATION[relation];
    return !isAgainst && !isAnswer;
  });
}
