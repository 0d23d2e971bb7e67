import { find, type ArgMap } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { sourcesOfNode } from '../../map/queries';
import type { Link } from '../../map/schema';
import { Origins } from '../map/origins';

/** Numbers links by the origins of all that they start from, so that those of one origin can be told without comparing sets. */
export class OriginKeys {
  readonly #origins: Origins | undefined;
  readonly #numbers = new Map<string, number>();

  /** @param map its sources stay as they are in what they draw on */
  constructor(map: ArgMap) {
    if (map.tables.sources.size > 0 && !map.head.settings?.verdicts?.eachOfOrigin)
      this.#origins = new Origins(map);
  }

  /** Whether some link has a number that is not 0. */
  get hasSome(): boolean {
    return this.#numbers.size > 0;
  }

  /** From 1; 0 where a premise has no source, so that nobody knows, or where each support counts. */
  of(map: ArgMap, { premises }: Link): number {
    const origins = this.#origins;
    if (!origins) return 0;
    const all = new Set<string>();
    for (const id of premises) {
      const card = find(map, 'nodes', id);
      if (!card || !KIND[card.kind].isStatement) continue;
      const sources = card.passages ? sourcesOfNode(map, card) : [];
      if (sources.length === 0) return 0;
      for (const source of sources) for (const origin of origins.ofSource(source)) all.add(origin);
    }
    const key = [...all].sort().join('\n');
    const known = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, known);
    return known;
  }
}
