import { z } from 'zod';
import { find, type ArgMap } from '../map/arg-map';
import { linksFrom, targetId } from '../map/queries';
import {
  groupSchema,
  linkSchema,
  nodeSchema,
  passageSchema,
  placeSchema,
  sourceSchema,
  type Group,
  type Link,
  type Node,
  type Passage,
  type Place,
  type Source,
} from '../map/schema';
import { fail, ok, type Result } from '../result';

/** A part of a map that can stand on a clipboard: nodes, the links among them, and what anchors them. */
export interface Fragment {
  nodes: Node[];
  places: Place[];
  links: Link[];
  passages: Passage[];
  sources: Source[];
  /** Those that the nodes are in. */
  groups: Group[];
}

export const fragmentSchema = z.object({
  nodes: z.array(nodeSchema),
  places: z.array(placeSchema),
  links: z.array(linkSchema),
  passages: z.array(passageSchema),
  sources: z.array(sourceSchema),
  groups: z.array(groupSchema).default([]),
}) as unknown as z.ZodType<Fragment, Omit<Fragment, 'groups'> & { groups?: Group[] }>;

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
    groups: unique(nodes.flatMap((node) => node.group ?? [])).flatMap((id) => find(map, 'groups', id) ?? []),
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

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
