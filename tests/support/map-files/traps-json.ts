import { many, mapTrap, type MapTrap } from './map-trap';

const WORD = 'x'.repeat(20_000_000);

interface Shape {
  readonly format: string;
  readonly fileName: string;
  /** A file with these nodes and edges, each JSON. */
  readonly file: (nodes: string, edges: string) => string;
  readonly node: (id: number, text: string) => string;
  readonly edge: (id: number, from: number, to: number) => string;
}

const SHAPES: readonly Shape[] = [
  {
    format: 'aif',
    fileName: 'x.json',
    file: (nodes, edges) => `{"nodes":[${nodes}],"edges":[${edges}],"locutions":[]}`,
    node: (id, text) => `{"nodeID":${id},"text":"${text}","type":"${id % 2 === 0 ? 'I' : 'CA'}"}`,
    edge: (id, from, to) => `{"edgeID":${id},"fromID":${from},"toID":${to}}`,
  },
  {
    format: 'canvas',
    fileName: 'x.canvas',
    file: (nodes, edges) => `{"nodes":[${nodes}],"edges":[${edges}]}`,
    node: (id, text) => `{"id":"${id}","type":"text","text":"${text}","x":0,"y":0,"width":9,"height":9}`,
    edge: (id, from, to) => `{"id":"e${id}","fromNode":"${from}","toNode":"${to}"}`,
  },
  {
    format: 'sadface',
    fileName: 'x.json',
    file: (nodes, edges) => `{"nodes":[${nodes}],"edges":[${edges}],"metadata":{}}`,
    node: (id, text) =>
      id % 2 === 0
        ? `{"id":"${id}","type":"atom","text":"${text}","sources":[],"metadata":{}}`
        : `{"id":"${id}","type":"scheme","name":"conflict","metadata":{}}`,
    edge: (id, from, to) => `{"id":"e${id}","source_id":"${from}","target_id":"${to}"}`,
  },
  {
    format: 'xaif',
    fileName: 'x.json',
    file: (nodes, edges) => `{"AIF":{"nodes":[${nodes}],"edges":[${edges}],"locutions":[]},"text":"words"}`,
    node: (id, text) => `{"nodeID":${id},"text":"${text}","type":"${id % 2 === 0 ? 'I' : 'RA'}"}`,
    edge: (id, from, to) => `{"edgeID":${id},"fromID":${from},"toID":${to}}`,
  },
];

/** Graphs as JSON: what is too many, too long, twice there, or leads nowhere. */
export const jsonTraps: readonly MapTrap[] = SHAPES.flatMap(({ format, fileName, file, node, edge }) => {
  const trap = (what: string, text: () => string): MapTrap => mapTrap(format, fileName, what, text);
  const nodes = (count: number): string => many(count, (id) => node(id, `words ${id}`), ',');
  return [
    trap('brackets a million deep', () => '['.repeat(1e6)),
    trap('data nested 40 deep', () =>
      file(node(0, 'words').replace('{', `{"deep":${'['.repeat(35)}${']'.repeat(35)},`), ''),
    ),
    trap('1,100,000 nodes', () =>
      file(
        many(1_100_000, () => '{}', ','),
        '',
      ),
    ),
    trap('a word of 20 million letters', () => file(node(0, WORD), '')),
    trap('20,000 nodes in a chain', () =>
      file(
        nodes(20_000),
        many(19_999, (id) => edge(id, id + 1, id), ','),
      ),
    ),
    trap('20,000 nodes in a ring', () =>
      file(
        nodes(20_000),
        many(20_000, (id) => edge(id, id, (id + 1) % 20_000), ','),
      ),
    ),
    trap('50,000 edges into one node', () =>
      file(
        nodes(200),
        many(50_000, (id) => edge(id, (id % 199) + 1, 0), ','),
      ),
    ),
    trap('every node an end of every other', () =>
      file(
        nodes(200),
        many(40_000, (id) => edge(id, id % 200, Math.floor(id / 200)), ','),
      ),
    ),
    trap('one id 50,000 times', () =>
      file(
        many(50_000, () => node(0, 'words'), ','),
        many(50_000, () => edge(0, 0, 0), ','),
      ),
    ),
    trap('200,000 edges to what is not there', () =>
      file(
        node(0, 'words'),
        many(200_000, (id) => edge(id, id, id + 1), ','),
      ),
    ),
    trap('names that every object has', () =>
      file(`{"__proto__":{"type":"I"},"constructor":1},${node(0, 'words')}`, ''),
    ),
  ];
});
