import type { ArgMap } from '../../map/arg-map';
import { PREMISE_RULES, weightedGraphOf, type WeightedGraph } from '../gradual/weighted-graph';
import { baseScore } from './base-scores';
import type { MapReading } from './map-reading';
import { Origins } from './origins';

/**
 * A map as a weighted graph: its cards come first, with their base scores, and then its inferences, which take the strength of their
 * premises, are moved by the links on them, and pass on as much as their weight says. So one premise, and nothing on the link, is
 * passed on as it is. An answer bears on no strength. Support that has what it says from one origin counts as the strongest of it does,
 * through an argument of its own after all others, unless the map's settings let each count.
 * @param known how strong cards are of which that is known, and on which nothing bears here
 */
export function weightedGraphOfMap(
  map: ArgMap,
  reading: MapReading,
  known: ReadonlyMap<number, number> = new Map(),
): WeightedGraph {
  const { cards, inferences } = reading;
  const { verdicts } = map.head.settings ?? {};
  const attacks = { from: [] as number[], to: [] as number[] };
  const supports = { from: [] as number[], to: [] as number[] };
  const premises = { from: [] as number[], to: [] as number[] };
  const pooled = verdicts?.eachOfOrigin ? [] : poolsOf(map, reading);
  const inPool = new Set(pooled.flatMap(({ members }) => members));
  const node = (inference: number): number => cards.length + inference;
  const arrow = ({ from, to }: typeof attacks, a: number, b: number): void => {
    from.push(a);
    to.push(b);
  };
  inferences.forEach((inference, i) => {
    for (const premise of inference.premises) arrow(premises, premise, node(i));
    if (inference.bears === 'as answer' || inPool.has(i)) return;
    const { target } = inference;
    const side = inference.bears === 'for' ? supports : attacks;
    arrow(side, node(i), 'card' in target ? target.card : node(target.inference));
  });
  pooled.forEach(({ members, target }, pool) => {
    for (const member of members) arrow(premises, node(member), node(inferences.length + pool));
    arrow(supports, node(inferences.length + pool), target);
  });
  const size = cards.length + inferences.length + pooled.length;
  const base = new Float64Array(size);
  cards.forEach((card, i) => (base[i] = known.get(i) ?? baseScore(map, card)));
  const weight = new Float64Array(size).fill(1);
  inferences.forEach((inference, i) => (weight[node(i)] = inference.weight));
  const rules = new Uint8Array(size).fill(PREMISE_RULES.indexOf(verdicts?.premises ?? 'minimum'));
  rules.fill(PREMISE_RULES.indexOf('maximum'), node(inferences.length));
  return weightedGraphOf(base, { attacks, supports, premises }, weight, rules);
}

/** Support from one origin, and the argument that it bears on. */
interface Pool {
  readonly members: readonly number[];
  readonly target: number;
}

/** Where several inferences support one card or link and all their premises have the same origins. */
function poolsOf(map: ArgMap, { cards, inferences, onCard, onInference }: MapReading): Pool[] {
  if (map.tables.sources.size === 0) return [];
  const origins = new Origins(map);
  const keyOf = (i: number): string => {
    const all = (inferences[i]?.premises ?? []).map((premise) => {
      const card = cards[premise];
      return card ? origins.ofNode(card) : new Set<string>();
    });
    // Where a premise has no source, nobody knows.
    if (all.some((one) => one.size === 0)) return '';
    return [...new Set(all.flatMap((one) => [...one]))].sort().join('\n');
  };
  return [...onCard, ...onInference].flatMap((bearing, target) => {
    const support = bearing.filter((i) => inferences[i]?.bears === 'for');
    if (support.length < 2) return [];
    const groups = new Map<string, number[]>();
    for (const i of support) {
      const key = keyOf(i);
      const group = groups.get(key);
      if (key === '') continue;
      if (group) group.push(i);
      else groups.set(key, [i]);
    }
    return [...groups.values()].filter(({ length }) => length > 1).map((members) => ({ members, target }));
  });
}
