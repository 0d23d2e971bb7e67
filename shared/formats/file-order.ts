import { generateNKeysBetween } from 'fractional-indexing';
import { arrange } from '../layout/arrange';
import { cardSizes } from '../layout/node-card';
import { find, TABLE_NAMES, type ArgMap } from '../map/arg-map';
import { canonical } from '../map/canonical';
import { indexRecords, type MapRecords } from '../map/index-records';
import { compareLinks } from '../map/order';
import { targetId } from '../map/queries';
import { linkSchema, type Link, type Place } from '../map/schema';
import { builtTable, recordsOf, withRecords } from '../map/table';
import { onCanvas } from './fit-record';

/** The ids of a file's nodes and links, in the order in which it lists them. */
export interface FileOrder {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

/**
 * The map with a place for every node, in the order of the file: what the file lists first comes first, at the top of the map and under each card.
 * Where the file says itself where everything stands, that counts and nothing is changed. Links get an order key only where they would otherwise come
 * in another order.
 */
export function inFileOrder(map: ArgMap, order: FileOrder): ArgMap {
  if (map.tables.places.size === map.tables.nodes.size) return map;
  const listed = withOrderKeys(withPlaces(map, inARow(map, order.nodes)), order.links);
  const sizes = cardSizes(listed);
  const points = arrange(listed, (id) => sizes.get(id) ?? { width: 0, height: 0 });
  const places = [...points].map(([node, { x, y }]) => ({ node, x: onCanvas(x), y: onCanvas(y) }));
  const arranged = withOrderKeys(withPlaces(listed, places), order.links);
  const records = TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(arranged.tables[name])]]);
  return indexRecords(map.head, Object.fromEntries(records) as MapRecords);
}

/** Places from left to right, for the arrangement to go by; those that the file gives are left of the others. */
function inARow(map: ArgMap, nodes: readonly string[]): Place[] {
  const given = [...recordsOf(map.tables.places)];
  const right = given.reduce((most, { x }) => Math.max(most, x), 0);
  return nodes.flatMap((node, index) =>
    find(map, 'nodes', node) && !find(map, 'places', node) ? [{ node, x: right + index + 1, y: 0 }] : [],
  );
}

function withPlaces(map: ArgMap, places: readonly Place[]): ArgMap {
  // Most of them are new: a table that is built anew is found in faster than one with as many edits.
  const all = [...recordsOf(map.tables.places), ...places].map((place) => [place.node, place] as const);
  return { ...map, tables: { ...map.tables, places: builtTable(new Map(all)) } };
}

/** The map with order keys for the links into each card that would come in another order than the file's. */
function withOrderKeys(map: ArgMap, listed: readonly string[]): ArgMap {
  const into = new Map<string, Link[]>();
  for (const id of listed) {
    const link = find(map, 'links', id);
    if (!link) continue;
    const target = targetId(link);
    const links = into.get(target);
    if (links) links.push(link);
    else into.set(target, [link]);
  }
  const entries = [...into.values()].flatMap((links) =>
    isInOrder(map, links) ? [] : keyed(links).map((link) => [link.id, link] as const),
  );
  return entries.length === 0
    ? map
    : { ...map, tables: { ...map.tables, links: withRecords(map.tables.links, entries) } };
}

function isInOrder(map: ArgMap, links: readonly Link[]): boolean {
  return links.every((link, index) => {
    const before = links[index - 1];
    return before === undefined || compareLinks(map, before, link) <= 0;
  });
}

function keyed(links: readonly Link[]): Link[] {
  const keys = generateNKeysBetween(null, null, links.length);
  return links.map((link, index) => canonical({ ...link, order: keys[index] }, linkSchema));
}
