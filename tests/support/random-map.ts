import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { Link, Node, NodeKind, Place, Relation } from '../../shared/map/schema';
import { seededIds, seededRandom } from './ids';

/** How many premises a node has, on average over the levels. */
const BRANCHING = 3;
const CROSS_LINKS = 0.05;
/** The chance of a node to join its sibling's link, which makes about 15 % of the links linked premises. */
const JOINING = 0.25;
const UNDERCUTS = 0.05;
/** px between the corners of neighbouring cards. */
const GAP = { x: 320, y: 220 } as const;

const WORDS =
  'evidence shows that the measure would reduce costs although several reports doubt its effect on supply in later years'.split(
    ' ',
  );

/**
 * A map such as people draw, of any size: a question, rival answers, and below them a tree with three premises a node, 5 % cross
 * links, 15 % linked premises and 5 % undercuts. Cards stand level by level. The same arguments give the same map, byte by byte.
 * @param nodeCount at least 1; links are about as many
 */
export function randomMap(nodeCount: number, seed = 1): ArgMap {
  const random = seededRandom(seed);
  const newId = seededIds(seed + 1);
  const nodes: Node[] = [];
  const places: Place[] = [];
  const links: Link[] = [];
  let [level, levelStart, levelSize] = [0, 0, 1];
  for (let i = 0; i < nodeCount; i++) {
    if (i === levelStart + levelSize) {
      [level, levelStart, levelSize] = [level + 1, i, levelSize * BRANCHING];
    }
    const node: Node = { id: newId('nodes'), kind: kindOf(i, random), text: textOf(random) };
    nodes.push(node);
    // Wide levels are broken into rows, so that no place leaves the canvas.
    const column = (i - levelStart) % 1000;
    const row = Math.floor((i - levelStart) / 1000);
    places.push({ node: node.id, x: column * GAP.x, y: (level * 12 + row) * GAP.y });
    if (i > 0) links.push(...linksOf(node, nodes, links, i));
  }
  return buildMap(
    { id: newId('map'), title: `Random map of ${nodeCount} cards`, created: '2026-01-01T00:00:00Z' },
    { nodes, places, links },
  );

  function linksOf(node: Node, before: Node[], linked: Link[], index: number): Link[] {
    const parent = before[Math.floor((index - 1) / BRANCHING)] ?? node;
    const last = linked.at(-1);
    const isSibling = last && 'node' in last.target && last.target.node === parent.id;
    if (isSibling && last.relation !== 'answers' && random() < JOINING) {
      last.premises.push(node.id);
      return [];
    }
    const relation = relationOf(node, parent);
    const target = linked[Math.floor(random() * linked.length)];
    if (target && random() < UNDERCUTS) {
      return [{ id: newId('links'), relation: 'opposes', premises: [node.id], target: { link: target.id } }];
    }
    const own: Link[] = [{ id: newId('links'), relation, premises: [node.id], target: { node: parent.id } }];
    const other = before[Math.floor(random() * (index - 1))];
    if (other && other !== parent && other.kind !== 'question' && random() < CROSS_LINKS) {
      const cross: Relation = random() < 0.5 ? 'supports' : 'opposes';
      own.unshift({ id: newId('links'), relation: cross, premises: [node.id], target: { node: other.id } });
    }
    return own;
  }
}

function kindOf(index: number, random: () => number): NodeKind {
  if (index === 0) return 'question';
  if (index <= BRANCHING) return 'claim';
  const roll = random();
  if (roll < 0.4) return 'claim';
  if (roll < 0.7) return 'evidence';
  if (roll < 0.9) return 'counterargument';
  return roll < 0.97 ? 'assumption' : 'gap';
}

function relationOf(node: Node, parent: Node): Relation {
  if (parent.kind === 'question') return 'answers';
  return node.kind === 'counterargument' ? 'opposes' : 'supports';
}

function textOf(random: () => number): string {
  const words = Array.from(
    { length: 4 + Math.floor(random() * 16) },
    () => WORDS[Math.floor(random() * WORDS.length)],
  );
  return `${words.join(' ')}.`;
}
