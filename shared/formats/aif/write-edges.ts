import type { Link } from '../../map/schema';
import { fieldOf, isJsonObject, type JsonObject } from '../json/read-json';
import { idText } from './block';
import { Numbers } from './numbers';
import type { BlockPlan, SchemeToWrite } from './written';

type Id = string | number | undefined;

/**
 * The edges of a plan: those that the file had as they were and in their order, then new ones. Edges between nodes that are only kept stay while
 * both of these are there.
 */
export function writeEdges(plan: BlockPlan, known: ReadonlyMap<string, JsonObject>): JsonObject[] {
  const numbers = new Numbers();
  for (const raw of known.values()) numbers.take(fieldOf(raw, 'edgeID'));
  const place = placesOf(known);
  const inOrder = new Set<string>();
  const after = new Map<string, JsonObject | { fromID: Id; toID: Id }>();
  for (const scheme of plan.schemes) {
    for (const ends of [premiseEnds(scheme, plan), targetEnds(scheme, plan)]) {
      const pairs = ends.map(([from, to]) => pairOf(from, to) ?? '');
      const rising = areRising(pairs.map((pair) => place.get(pair) ?? Infinity));
      ends.forEach(([fromID, toID], index) => {
        const pair = pairs[index] ?? '';
        const raw = known.get(pair);
        if (raw && rising) inOrder.add(pair);
        else after.set(pair, raw ?? { fromID, toID });
      });
    }
  }
  const kept = new Set(plan.kept.map((raw) => idText(fieldOf(raw, 'nodeID'))));
  const there = new Set([...kept, ...[...plan.numberOf.values()].map(idText)]);
  for (const [pair, raw] of known) {
    const [from, to] = endsOf(raw).map(idText);
    if (there.has(from) && there.has(to) && (kept.has(from) || kept.has(to))) inOrder.add(pair);
  }
  return [
    ...[...known].filter(([pair]) => inOrder.has(pair)).map(([, raw]) => raw),
    ...[...after.values()].map((edge) =>
      Object.hasOwn(edge, 'edgeID') ? edge : { edgeID: numbers.make(), ...edge, formEdgeID: null },
    ),
  ];
}

/** The edges that a map keeps of its file, by their ends; the first of each. */
export function knownEdges(list: readonly unknown[]): Map<string, JsonObject> {
  const known = new Map<string, JsonObject>();
  for (const raw of list) {
    const pair = pairOf(...endsOf(raw));
    if (pair !== undefined && isJsonObject(raw) && !known.has(pair)) known.set(pair, raw);
  }
  return known;
}

/** The links of a scheme node in the order in which its edges will be read: to claims first, then as the file has them. */
export function linksInOrder(
  { id, links }: SchemeToWrite,
  plan: BlockPlan,
  places: ReadonlyMap<string, number>,
): Link[] {
  const rank = (link: Link): number =>
    ('node' in link.target ? 0 : places.size + 1) +
    (places.get(pairOf(id, targetOf(link, plan)) ?? '') ?? places.size);
  return [...links].sort((a, b) => rank(a) - rank(b));
}

function premiseEnds({ id, links }: SchemeToWrite, plan: BlockPlan): [Id, Id][] {
  return (links[0]?.premises ?? []).map((premise) => [plan.numberOf.get(premise), id]);
}

function targetEnds({ id, links }: SchemeToWrite, plan: BlockPlan): [Id, Id][] {
  return links.map((link) => [id, targetOf(link, plan)]);
}

function targetOf({ target }: Link, plan: BlockPlan): Id {
  return plan.numberOf.get('node' in target ? target.node : target.link);
}

/** Whether edges stand in the file in this order, and new ones after them. */
function areRising(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

/** Where the edges stand in the file. */
export function placesOf(known: ReadonlyMap<string, JsonObject>): Map<string, number> {
  return new Map([...known.keys()].map((pair, index) => [pair, index]));
}

function endsOf(raw: unknown): [unknown, unknown] {
  return [fieldOf(raw, 'fromID'), fieldOf(raw, 'toID')];
}

function pairOf(fromID: unknown, toID: unknown): string | undefined {
  const [from, to] = [idText(fromID), idText(toID)];
  return from === undefined || to === undefined ? undefined : JSON.stringify([from, to]);
}
