import dagre from '@dagrejs/dagre';
import { flextree } from 'd3-flextree';
import ELK from 'elkjs/lib/elk.bundled.js';
import { arrange } from '../../shared/layout/arrange';
import type { Point, Size } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Edge } from './layout-quality';

const GAP = { x: 48, y: 88 } as const; // px, as ours

export interface LayoutTask {
  map: ArgMap;
  edges: readonly Edge[];
  sizes: ReadonlyMap<string, Size>;
}

/** One layout: from a map to places; `prepare` is not timed. */
export interface LayoutSubject {
  name: string;
  prepare: (task: LayoutTask) => () => ReadonlyMap<string, Point> | Promise<ReadonlyMap<string, Point>>;
}

const NONE: Size = { width: 0, height: 0 };

const counterpoint: LayoutSubject = {
  name: 'counterpoint',
  prepare:
    ({ map, sizes }) =>
    () =>
      arrange(map, (id) => sizes.get(id) ?? NONE),
};

interface TreeNode {
  id: string;
  children: TreeNode[];
}

/** The spanning forest under a root of no size. */
const flextreeSubject: LayoutSubject = {
  name: 'flextree',
  prepare: ({ edges, sizes }) => {
    const nodes = new Map([...sizes.keys()].map((id): [string, TreeNode] => [id, { id, children: [] }]));
    const hung = new Set<string>();
    for (const { from, to, isTree } of edges) {
      const child = nodes.get(from);
      if (!isTree || !child) continue;
      nodes.get(to)?.children.push(child);
      hung.add(from);
    }
    const root: TreeNode = { id: '', children: [...nodes.values()].filter(({ id }) => !hung.has(id)) };
    return () => {
      const layout = flextree<TreeNode>({
        nodeSize: ({ data }) => {
          const size = sizes.get(data.id);
          return size ? [size.width + GAP.x, size.height + GAP.y] : [1, 1];
        },
      });
      const tree = layout.hierarchy(root);
      layout(tree);
      const places = new Map<string, Point>();
      tree.each(({ data, x, y }) => {
        places.set(data.id, { x: x - (sizes.get(data.id)?.width ?? 0) / 2, y });
      });
      places.delete('');
      return places;
    };
  },
};

const elkLayered: LayoutSubject = {
  name: 'elk-layered',
  prepare: ({ edges, sizes }) => {
    const elk = new ELK();
    return async () => {
      const graph = await elk.layout({
        id: 'root',
        layoutOptions: {
          'elk.algorithm': 'layered',
          'elk.direction': 'DOWN',
          'elk.spacing.nodeNode': String(GAP.x),
          'elk.layered.spacing.nodeNodeBetweenLayers': String(GAP.y),
        },
        children: [...sizes].map(([id, { width, height }]) => ({ id, width, height })),
        edges: edges.map(({ from, to }, index) => ({ id: `e${index}`, sources: [to], targets: [from] })),
      });
      return new Map((graph.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
    };
  },
};

const dagreSubject: LayoutSubject = {
  name: 'dagre',
  prepare:
    ({ edges, sizes }) =>
    () => {
      const graph = new dagre.graphlib.Graph();
      graph.setGraph({ rankdir: 'TB', nodesep: GAP.x, ranksep: GAP.y });
      graph.setDefaultEdgeLabel(() => ({}));
      for (const [id, size] of sizes) graph.setNode(id, { ...size });
      for (const { from, to } of edges) graph.setEdge(to, from);
      dagre.layout(graph);
      return new Map(
        [...sizes].map(([id, { width, height }]): [string, Point] => {
          const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
          return [id, { x: x - width / 2, y: y - height / 2 }];
        }),
      );
    },
};

export const LAYOUTS: readonly LayoutSubject[] = [counterpoint, flextreeSubject, elkLayered, dagreSubject];
