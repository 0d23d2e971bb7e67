import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { Node } from '../../shared/map/schema';

const id = (letter: string): string => `n-00000000000${letter}`;
export const [Q, A, B, C, D, E] = ['q', 'a', 'b', 'c', 'd', 'e'].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
export const [LINK, UNDERCUT] = ['l-000000000002', 'l-000000000004'];

/** Question ← A ← B ← C; D undercuts the link from B to A; C also supports E, which stands alone. */
export function sampleArgument(changes: Record<string, Partial<Node>> = {}): ArgMap {
  const kinds = {
    [Q]: 'question',
    [A]: 'claim',
    [B]: 'evidence',
    [C]: 'evidence',
    [D]: 'counterargument',
    [E]: 'claim',
  } as const;
  const supports = { relation: 'supports' } as const;
  return buildMap(
    { id: 'm-000000000000', title: 'Sample', created: '2026-01-01T00:00:00Z' },
    {
      nodes: Object.entries(kinds).map(([key, kind]) => ({
        id: key,
        kind,
        text: `Text of ${key}`,
        ...changes[key],
      })),
      links: [
        { id: 'l-000000000001', relation: 'answers', premises: [A], target: { node: Q } },
        { id: LINK, ...supports, premises: [B], target: { node: A } },
        { id: 'l-000000000003', ...supports, premises: [C], target: { node: B } },
        { id: UNDERCUT, relation: 'opposes', premises: [D], target: { link: LINK } },
        { id: 'l-000000000005', ...supports, premises: [C], target: { node: E } },
      ],
    },
  );
}
