import type { Change, MapDiff } from '../../edit/diff';
import { find, type ArgMap } from '../../map/arg-map';
import { linksFrom, nodesOfPassage, passagesOfSource } from '../../map/queries';
import { sameValue } from '../../map/same-value';
import type { Link, Node, Source } from '../../map/schema';
import { END } from './flat';
import type { Network } from './network';
import { ROLE } from './roles';

/** Whether an edit can change every verdict: how the map is judged, and who has what from whom. */
export function changesAll(change: Change): boolean {
  if (change.table === 'head')
    return !sameValue(change.from.settings?.verdicts, change.to.settings?.verdicts);
  if (change.table !== 'sources') return false;
  const fields = (source?: Source): unknown => [source?.origin, source?.drawsOn];
  return !sameValue(fields(change.from), fields(change.to));
}

/**
 * Brings a network up to a map after an edit that does not change all.
 * @param before the map before the edit
 * @returns the cards that have to be judged anew, whatever they rest on; among them may be some that are gone
 */
export function follow(network: Network, before: ArgMap, now: ArgMap, diff: MapDiff): Set<number> {
  const links = new Set<string>();
  const cards = new Set<string>();
  for (const change of diff) {
    if (change.table === 'links') {
      if (!sameValue(judgedOfLink(change.from), judgedOfLink(change.to))) links.add(change.id);
    } else for (const id of cardsChangedBy(change, before, now)) cards.add(id);
  }
  const changed = new Set<number>();
  const add = (id: string): void => {
    const number = network.numberOf(id);
    if (number !== END) addWithSurroundings(network, number, changed);
  };
  for (const id of links) {
    add(id);
    const number = network.numberOf(id);
    if (number !== END) network.takeOff(number);
  }
  for (const id of cards) add(id);
  for (const [ids, table] of [
    [links, 'links'],
    [cards, 'nodes'],
  ] as const)
    for (const id of ids) {
      const number = network.numberOf(id);
      if (number !== END && !find(now, table, id)) network.remove(number);
    }
  for (const id of cards) {
    const node = find(now, 'nodes', id);
    if (!node) continue;
    network.putCard(now, node);
    for (const link of linksFrom(now, id)) if (!links.has(link.id)) network.noteOrigins(now, link);
  }
  network.putLinks(
    now,
    [...links].flatMap((id) => find(now, 'links', id) ?? []),
  );
  for (const id of [...cards, ...links]) add(id);
  return changed;
}

/**
 * A card that counts otherwise, or is as good as others no longer, changes what the links that start from it bear on; a link changes that, too, and an
 * answer the other cards that answer.
 */
function addWithSurroundings(network: Network, element: number, changed: Set<number>): void {
  const { role, firstArrow, nextFrom, nextOfLink, arrowFrom, arrowTo } = network;
  const add = (at: number): void => {
    const card = network.cardOf(at);
    if (card !== END) changed.add(card);
  };
  add(element);
  if (!network.isLink(element))
    for (let a = firstArrow[element] ?? END; a !== END; a = nextFrom[a] ?? END) add(arrowTo[a] ?? END);
  else if (role[element] === ROLE.answer)
    for (let a = firstArrow[element] ?? END; a !== END; a = nextOfLink[a] ?? END) add(arrowFrom[a] ?? END);
}

function judgedOfCard(node?: Node): unknown {
  return node && [node.kind, node.base, node.credibility, node.passages, node.exclusive];
}

function judgedOfLink(link?: Link): unknown {
  return link && [link.relation, link.premises, link.target, link.weight];
}

/** The cards that an edit changes in what is judged of them. */
function cardsChangedBy(change: Change, before: ArgMap, now: ArgMap): string[] {
  const cardsOn = (map: ArgMap, passage: string): string[] =>
    nodesOfPassage(map, passage).map((node) => node.id);
  switch (change.table) {
    case 'nodes':
      return sameValue(judgedOfCard(change.from), judgedOfCard(change.to)) ? [] : [change.id];
    case 'sources':
      if (change.from?.reliability === change.to?.reliability) return [];
      return [before, now].flatMap((map) =>
        passagesOfSource(map, change.id).flatMap((passage) => cardsOn(map, passage.id)),
      );
    case 'passages':
      if (change.from?.source === change.to?.source) return [];
      return [before, now].flatMap((map) => cardsOn(map, change.id));
    default:
      return [];
  }
}
