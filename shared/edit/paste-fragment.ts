import type { NewId } from '../ids';
import { swapReferences } from '../map/references';
import type { Link, Node, Source } from '../map/schema';
import { recordsOf } from '../map/table';
import { passageAt } from './anchors';
import type { Fragment } from './fragment';
import type { Staging } from './staging';

/**
 * Puts a fragment into a map under new ids. Passages and sources that are there already are used again; others come along. Links
 * whose ends are not all in the fragment stay behind.
 * @param at where the top left corner of the fragment's picture goes, px
 */
export function stageFragment(
  staging: Staging,
  fragment: Fragment,
  at: { x: number; y: number },
  newId: NewId,
): void {
  const ids = stageAnchors(staging, fragment, newId);
  stageGroups(staging, fragment, newId, ids);
  for (const node of fragment.nodes) ids.set(node.id, newId('nodes'));
  for (const link of fragment.links) ids.set(link.id, newId('links'));
  for (const node of fragment.nodes) staging.put('nodes', pastedNode(node, ids));
  for (const link of fragment.links) {
    const pasted = pastedLink(link, ids);
    if (pasted) staging.put('links', pasted);
  }
  // Not spread: another tool's map can have more cards than a call takes arguments.
  const left = fragment.places.reduce((least, { x }) => Math.min(least, x), Infinity);
  const top = fragment.places.reduce((least, { y }) => Math.min(least, y), Infinity);
  for (const place of fragment.places) {
    const node = ids.get(place.node);
    if (node === undefined) continue;
    staging.put('places', { ...place, node, x: at.x + place.x - left, y: at.y + place.y - top });
  }
}

/** New ids by the ids in the fragment; what is not in the fragment has none. */
type Renaming = Map<string, string>;

function pastedNode(node: Node, ids: Renaming): Node {
  const id = ids.get(node.id) ?? node.id;
  const pasted = swapReferences('nodes', node, (old) => ids.get(old)) ?? node;
  // There is one main claim: the copy is not it.
  return { ...pasted, id, main: undefined };
}

function pastedLink(link: Link, ids: Renaming): Link | undefined {
  if (!link.premises.every((premise) => ids.has(premise))) return undefined;
  const pasted = swapReferences('links', link, (old) => ids.get(old));
  return pasted && { ...pasted, id: ids.get(link.id) ?? link.id };
}

/** A group that the map has takes its nodes in again; others come along, without a frame: that was drawn for another place. */
function stageGroups(staging: Staging, { groups }: Fragment, newId: NewId, ids: Renaming): void {
  for (const group of groups) {
    const isHere = staging.get('groups', group.id) !== undefined;
    const id = isHere ? group.id : newId('groups');
    if (!isHere) staging.put('groups', { ...group, id, frame: undefined });
    ids.set(group.id, id);
  }
}

/** Sees to it that the texts and passages of a fragment are in the map, and says under which ids. */
function stageAnchors(staging: Staging, fragment: Fragment, newId: NewId): Renaming {
  const ids: Renaming = new Map();
  for (const source of fragment.sources) ids.set(source.id, stageSource(staging, source, newId));
  for (const passage of fragment.passages) {
    const source = ids.get(passage.source);
    if (source === undefined) continue;
    const there = passageAt(staging, { ...passage, source });
    const id = there?.id ?? newId('passages');
    if (!there) staging.put('passages', { ...passage, id, source });
    ids.set(passage.id, id);
  }
  return ids;
}

/** The id under which the map has just this text, which is put there if it is not. */
function stageSource(staging: Staging, source: Source, newId: NewId): string {
  const namesake = staging.get('sources', source.id);
  if (namesake && isSameArticle(namesake, source)) return source.id;
  for (const other of recordsOf(staging.map.tables.sources))
    if (isSameArticle(other, source)) return other.id;
  const id = namesake ? newId('sources') : source.id;
  staging.put('sources', { ...source, id });
  return id;
}

/** Whether two sources are one: those without a text, such as what a table only cites, by what they are called and where they are found. */
function isSameArticle(one: Source, other: Source): boolean {
  if (one.textHash !== other.textHash) return false;
  return one.text !== '' || (one.title === other.title && one.url === other.url);
}
