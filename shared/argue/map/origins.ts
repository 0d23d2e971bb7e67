import { find, type ArgMap } from '../../map/arg-map';
import { sourcesOfNode } from '../../map/queries';
import type { Node, Source } from '../../map/schema';
import { getRecord, recordsOf, type Table } from '../../map/table';

/**
 * Where what a card says comes from in the end: the sources that its own sources draw on, as far back as that goes, by the name that they share
 * (`origin`) or else their ids. Sources that draw on each other in a circle are one origin. Nothing for a card without a source.
 */
export class Origins {
  readonly #map: ArgMap;
  readonly #of = new Map<string, ReadonlySet<string>>();

  constructor(map: ArgMap) {
    this.#map = map;
  }

  /** The origins of a card. */
  ofNode(node: Node): Set<string> {
    return new Set(sourcesOfNode(this.#map, node).flatMap((source) => [...this.ofSource(source)]));
  }

  /** The origins of a source. */
  ofSource(source: Source): ReadonlySet<string> {
    const known = this.#of.get(source.id);
    if (known) return known;
    const reached = new Map([[source.id, source]]);
    // It grows while it is walked.
    for (const { drawsOn = [] } of reached.values())
      for (const id of drawsOn) {
        const next = find(this.#map, 'sources', id);
        if (next) reached.set(id, next);
      }
    const all = [...reached.values()];
    const ends = all.filter(({ drawsOn = [] }) => !drawsOn.some((id) => reached.has(id)));
    // All of them draw on each other: then the first by its id stands for them.
    const last = ends.length > 0 ? ends : all.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 1);
    const origins = new Set(last.map(originName));
    this.#of.set(source.id, origins);
    return origins;
  }
}

function originName({ id, origin }: Source): string {
  return origin === undefined ? id : `“${origin}”`;
}

type Sources = Table<Source>;

/** What a source draws on, directly or by others. */
function reachOf(sources: Sources, from: Source): Set<Source> {
  const draws = ({ drawsOn = [] }: Source): Source[] => drawsOn.flatMap((id) => getRecord(sources, id) ?? []);
  const reached = new Set(draws(from));
  // It grows while it is walked.
  for (const at of reached) for (const next of draws(at)) reached.add(next);
  return reached;
}

/** The sources with which one has what it says in a circle, itself among them, by their ids; nothing where there is no circle. */
export function reportingCircle(sources: Sources, source: Source): string[] {
  const reached = reachOf(sources, source);
  if (!reached.has(source)) return [];
  return [...reached].flatMap((other) => (reachOf(sources, other).has(source) ? other.id : []));
}

/** Sources that have what they say from each other in a circle, so that none of them is evidence for the others; each circle once. */
export function circularReporting(sources: Sources): string[][] {
  const known = new Set<string>();
  return [...recordsOf(sources)].flatMap((source) => {
    if (known.has(source.id) || source.drawsOn === undefined) return [];
    const circle = reportingCircle(sources, source).sort();
    for (const id of circle) known.add(id);
    return circle.length > 0 ? [circle] : [];
  });
}
