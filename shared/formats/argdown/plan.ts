import { find, type ArgMap } from '../../map/arg-map';
import { targetId } from '../../map/queries';
import type { Link, Node } from '../../map/schema';
import { inOrder } from '../../map/in-order';
import { recordsOf } from '../../map/table';
import { isFields } from './plain-data';
import type { Sign } from './read-links';
import { flatText } from '../flat-text';
import { Titles } from './titles';
import { RELATION } from '../../map/relations';

/** How the records of a map stand in an Argdown file. */
export interface Plan {
  /** `[Title]`, or `<Title>` for a node that came from an argument and still can be one. */
  reference: (node: string) => string;
  /** The title of the argument that a link is written as; nothing where one line says it. */
  argument: (link: string) => string | undefined;
  /** The links into a node, or into a link that is written as an argument, that are one line each. */
  linesInto: (id: string) => readonly Link[];
  titles: Titles;
}

/** What a file in Argdown said of a record that a map has no field for. */
export function argdownOf({
  foreign,
}: {
  foreign?: Readonly<Record<string, unknown>> | undefined;
}): Record<string, unknown> {
  const known = foreign && Object.hasOwn(foreign, 'argdown') ? foreign.argdown : undefined;
  return isFields(known) ? known : {};
}

export function signOf({ relation, target }: Link): Sign {
  if (!RELATION[relation].isAgainst) return '+';
  return 'link' in target ? '_' : '-';
}

/** Decides which links need an argument of their own: those with linked premises, those that other links point at, those that had one. */
export function planOf(map: ArgMap): Plan {
  const { nodes, links } = inOrder(map);
  const into = new Map<string, Link[]>();
  const outOf = new Map<string, number>();
  for (const link of links) {
    const known = into.get(targetId(link));
    if (known) known.push(link);
    else into.set(targetId(link), [link]);
    for (const premise of link.premises) outOf.set(premise, (outOf.get(premise) ?? 0) + 1);
  }
  const spelled = spelledOut(map, links, into, outOf);
  const sketched = sketchedNodes(map, links, spelled.links);

  const titles = new Titles();
  const references = new Map<string, string>();
  for (const node of byWish(nodes)) {
    const title = titles.make(argdownOf(node).title, node.text);
    references.set(node.id, sketched.has(node.id) ? `<${title}>` : `[${title}]`);
  }
  const reference = (node: string): string => references.get(node) ?? '';
  const names = new Map<string, string>();
  for (const link of byWish(links)) {
    if (!spelled.links.has(link.id)) continue;
    const about = 'node' in link.target ? find(map, 'nodes', link.target.node)?.text : 'a step';
    const wish = argdownOf(link).title;
    names.set(
      link.id,
      titles.make(wish, `${RELATION[link.relation].isAgainst ? 'Against' : 'For'} ${flatText(about ?? '')}`),
    );
  }
  const linesInto = (id: string): Link[] => {
    const through = spelled.through.get(id) ?? [];
    return [...(into.get(id) ?? []), ...through].filter((link) => !spelled.links.has(link.id));
  };
  return { reference, argument: (link) => names.get(link), linesInto, titles };
}

/** Records that bring a title of their own come first, so that nothing takes it from them. */
function byWish<T extends Node | Link>(records: Iterable<T>): T[] {
  const all = [...records];
  const hasTitle = (record: T): boolean => typeof argdownOf(record).title === 'string';
  return [...all.filter(hasTitle), ...all.filter((record) => !hasTitle(record))];
}

interface SpelledOut {
  links: Set<string>;
  /** Undercuts of the only link out of a sketched argument are said of the argument: by its node. */
  through: Map<string, Link[]>;
}

function spelledOut(
  map: ArgMap,
  links: readonly Link[],
  into: ReadonlyMap<string, readonly Link[]>,
  outOf: ReadonlyMap<string, number>,
): SpelledOut {
  const spelled = new Set<string>();
  const lines = new Set<string>();
  for (const link of links) {
    const line = `${link.premises.join(' ')} ${signOf(link)} ${targetId(link)}`;
    if (link.premises.length > 1 || lines.has(line) || typeof argdownOf(link).title === 'string')
      spelled.add(link.id);
    else lines.add(line);
  }
  const through = new Map<string, Link[]>();
  for (const link of links) {
    const above = into.get(link.id);
    const [premise = ''] = link.premises;
    if (!above || spelled.has(link.id)) continue;
    const isOfSketch =
      argdownOf(find(map, 'nodes', premise) ?? {}).type === 'argument' &&
      outOf.get(premise) === 1 &&
      (into.get(premise) ?? []).every(({ id }) => !spelled.has(id) && !into.has(id)) &&
      above.every(({ id, relation }) => RELATION[relation].isAgainst && !spelled.has(id) && !into.has(id));
    if (isOfSketch) through.set(premise, [...above]);
    else spelled.add(link.id);
  }
  return { links: spelled, through };
}

/** Nodes that came from arguments, as long as no argument that is spelled out needs them as statements. */
function sketchedNodes(map: ArgMap, links: readonly Link[], spelled: ReadonlySet<string>): Set<string> {
  const needed = new Set<string>();
  for (const { id, premises, target } of links) {
    if (!spelled.has(id)) continue;
    for (const premise of premises) needed.add(premise);
    if ('node' in target) needed.add(target.node);
  }
  const all = [...recordsOf(map.tables.nodes)];
  return new Set(
    all.filter((node) => argdownOf(node).type === 'argument' && !needed.has(node.id)).map(({ id }) => id),
  );
}
