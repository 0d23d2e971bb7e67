import { z } from 'zod';
import type { NewId } from '../ids';
import { find, type ArgMap } from '../map/arg-map';
import { linksFrom, passagesOfSource, targetId } from '../map/queries';
import {
  linkSchema,
  nodeSchema,
  passageSchema,
  placeSchema,
  sourceSchema,
  type Link,
  type Node,
  type Passage,
  type Place,
  type Source,
} from '../map/schema';
import { fail, ok, type Result } from '../result';
import type { Staging } from './staging';

/** A part of a map that can stand on a clipboard: nodes, the links among them, and what anchors them. */
export interface Fragment {
  nodes: Node[];
  places: Place[];
  links: Link[];
  passages: Passage[];
  sources: Source[];
}

export const fragmentSchema = z.object({
  nodes: z.array(nodeSchema),
  places: z.array(placeSchema),
  links: z.array(linkSchema),
  passages: z.array(passageSchema),
  sources: z.array(sourceSchema),
}) as unknown as z.ZodType<Fragment, Fragment>;

/** Copies nodes, every link whose ends are all among them (or among the copied links), their passages and sources. */
export function copyFragment(map: ArgMap, nodeIds: readonly string[]): Fragment {
  const ids = new Set(nodeIds);
  const nodes = [...ids].flatMap((id) => find(map, 'nodes', id) ?? []);
  const passages = unique(nodes.flatMap((node) => node.passages ?? [])).flatMap(
    (id) => find(map, 'passages', id) ?? [],
  );
  return {
    nodes,
    places: nodes.flatMap((node) => find(map, 'places', node.id) ?? []),
    links: linksAmong(map, ids),
    passages,
    sources: unique(passages.map((passage) => passage.source)).flatMap(
      (id) => find(map, 'sources', id) ?? [],
    ),
  };
}

function linksAmong(map: ArgMap, nodes: ReadonlySet<string>): Link[] {
  const candidates = new Map<string, Link>();
  for (const id of nodes) for (const link of linksFrom(map, id)) candidates.set(link.id, link);
  const kept = new Map<string, Link>();
  let before = -1;
  while (kept.size !== before) {
    before = kept.size;
    for (const link of candidates.values()) {
      const whole =
        link.premises.every((id) => nodes.has(id)) && (nodes.has(targetId(link)) || kept.has(targetId(link)));
      if (whole) kept.set(link.id, link);
    }
  }
  return [...kept.values()];
}

/** Reads a fragment from a clipboard's text. */
export function parseFragment(text: string): Result<Fragment> {
  try {
    const parsed = fragmentSchema.safeParse(JSON.parse(text));
    if (parsed.success) return ok(parsed.data);
  } catch {
    // Not even JSON: the same answer.
  }
  return fail('no-fragment', 'The clipboard holds no cards of Counterpoint.');
}

/**
 * Puts a fragment into a map under new ids. Passages and sources that are there already are used again; others come along.
 * @param at where the top left corner of the fragment's picture goes, px
 */
export function stageFragment(
  staging: Staging,
  fragment: Fragment,
  at: { x: number; y: number },
  newId: NewId,
): void {
  const ids = new Map<string, string>();
  const nodeIds = new Set(fragment.nodes.map((node) => node.id));
  for (const id of nodeIds) ids.set(id, newId('nodes'));
  for (const link of fragment.links) ids.set(link.id, newId('links'));
  const sources = stageSources(staging, fragment.sources, newId);
  for (const passage of fragment.passages) {
    const source = sources.get(passage.source);
    if (source !== undefined) ids.set(passage.id, stagePassageCopy(staging, { ...passage, source }, newId));
  }
  const renamed = (id: string): string[] => (ids.has(id) ? [ids.get(id) ?? id] : []);
  for (const node of fragment.nodes) {
    const group = node.group !== undefined && staging.get('groups', node.group) ? node.group : undefined;
    const passages = (node.passages ?? []).flatMap(renamed);
    staging.put('nodes', {
      ...node,
      id: ids.get(node.id) ?? node.id,
      passages,
      group,
      main: undefined,
      matrix: undefined,
    });
  }
  const left = Math.min(...fragment.places.map((place) => place.x));
  const top = Math.min(...fragment.places.map((place) => place.y));
  for (const place of fragment.places) {
    const node = ids.get(place.node);
    if (node !== undefined)
      staging.put('places', { ...place, node, x: at.x + place.x - left, y: at.y + place.y - top });
  }
  for (const link of fragment.links) {
    const premises = link.premises.flatMap(renamed);
    const target = ids.get(targetId(link));
    if (premises.length < link.premises.length || target === undefined) continue;
    const end = 'node' in link.target ? { node: target } : { link: target };
    staging.put('links', {
      ...link,
      id: ids.get(link.id) ?? link.id,
      premises,
      target: end,
      critical: undefined,
    });
  }
}

/** For each source of the fragment, the id under which its text is in the map. */
function stageSources(staging: Staging, sources: readonly Source[], newId: NewId): Map<string, string> {
  const ids = new Map<string, string>();
  for (const source of sources) {
    const there = staging.get('sources', source.id);
    if (there?.textHash === source.textHash) {
      ids.set(source.id, there.id);
      continue;
    }
    const id = there ? newId('sources') : source.id;
    staging.put('sources', { ...source, id });
    ids.set(source.id, id);
  }
  return ids;
}

function stagePassageCopy(staging: Staging, passage: Passage, newId: NewId): string {
  const same = passagesOfSource(staging.map, passage.source).find(
    (other) => other.start === passage.start && other.end === passage.end && other.status === passage.status,
  );
  if (same) return same.id;
  const id = newId('passages');
  staging.put('passages', { ...passage, id });
  return id;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
