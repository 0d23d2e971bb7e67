import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { Group, Link, Node, Passage, Source } from '../../shared/map/schema';
import { textHash } from '../../shared/text/hash';
import { seededIds } from './ids';

/** Maps of shapes that programs stumble over; their cards have no places. */
export const SHAPES: Readonly<Record<string, () => ArgMap>> = {
  chain: () => linked(50_000, (index) => index - 1),
  star: () => linked(50_000, () => 0),
  list: () => linked(100_000, () => undefined),
  groups: () => grouped(10_000),
  articles: () => articles(10_000, 1),
  passages: () => articles(1, 10_000),
  'long-card': () => linked(2, (index) => index - 1, 'A long text of a card. '.repeat(45_000)),
  undercuts: () => undercuts(1000),
};

const START = '2026-01-01T00:00:00Z';

function linked(count: number, targetOf: (index: number) => number | undefined, text?: string): ArgMap {
  const newId = seededIds(5);
  const nodes = cards(count, newId, text);
  const links = nodes.flatMap((node, index): Link[] => {
    const target = index === 0 ? undefined : nodes[targetOf(index) ?? -1];
    if (!target) return [];
    return [{ id: newId('links'), relation: 'supports', premises: [node.id], target: { node: target.id } }];
  });
  return buildMap({ id: newId('map'), title: 'A shape', created: START }, { nodes, links });
}

function grouped(count: number): ArgMap {
  const newId = seededIds(6);
  const groups = Array.from({ length: count }, (_, index): Group => ({
    id: newId('groups'),
    title: `Group ${index}`,
  }));
  const nodes = cards(2 * count, newId).map((node, index) => ({
    ...node,
    group: groups[index >> 1]?.id ?? '',
  }));
  return buildMap({ id: newId('map'), title: 'Groups', created: START }, { nodes, groups });
}

function articles(count: number, passagesEach: number): ArgMap {
  const newId = seededIds(7);
  const text = Array.from(
    { length: passagesEach },
    (_, index) => `Sentence ${String(index).padStart(5, '0')} says so.`,
  ).join(' ');
  const hash = textHash(text);
  const length = 'Sentence 00000 says so.'.length;
  const sources = Array.from({ length: count }, (_, index): Source => ({
    id: newId('sources'),
    kind: 'article',
    title: `Article ${index}`,
    authors: [],
    text,
    textHash: hash,
  }));
  const passages = sources.flatMap((source) =>
    Array.from({ length: passagesEach }, (_, index): Passage => {
      const start = index * (length + 1);
      return {
        id: newId('passages'),
        source: source.id,
        start,
        end: start + length,
        exact: text.slice(start, start + length),
        prefix: '',
        suffix: '',
        textHash: hash,
      };
    }),
  );
  const nodes = cards(passages.length, newId).map((node, index) => ({
    ...node,
    passages: [passages[index]?.id ?? ''],
  }));
  return buildMap({ id: newId('map'), title: 'Articles', created: START }, { sources, passages, nodes });
}

/** Each card opposes the link of the one before. */
function undercuts(count: number): ArgMap {
  const newId = seededIds(8);
  const nodes = cards(count + 1, newId);
  const links: Link[] = [];
  for (const node of nodes.slice(1)) {
    const last = links.at(-1);
    const target = last ? { link: last.id } : { node: nodes[0]?.id ?? '' };
    links.push({ id: newId('links'), relation: last ? 'opposes' : 'supports', premises: [node.id], target });
  }
  return buildMap({ id: newId('map'), title: 'Undercuts', created: START }, { nodes, links });
}

function cards(count: number, newId: ReturnType<typeof seededIds>, text?: string): Node[] {
  return Array.from({ length: count }, (_, index): Node => ({
    id: newId('nodes'),
    kind: index % 3 === 2 ? 'evidence' : 'claim',
    text: text ?? `Card ${index} says this.`,
  }));
}
