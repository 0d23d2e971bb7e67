import { DOMParser } from 'linkedom';
import type { ArgMap } from '../../../shared/map/arg-map';
import { buildMap } from '../../../shared/map/build-map';
import { RELATION_FOR } from '../../../shared/map/relations';
import type { Link, Node } from '../../../shared/map/schema';
import { seededIds } from '../../support/ids';

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/**
 * A map of the gold graph of an arg-microtext (Peldszus and Stede 2016): what the opponent says is a counterargument, rebuttals oppose a card,
 * undercuts a link, added premises join the link that they are added to. The central claim is the main one.
 */
export function goldMap(xml: string, title: string): ArgMap {
  const root = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const texts = new Map(
    [...root.querySelectorAll('edu')].map((unit) => [idOf(unit), unit.textContent.trim()]),
  );
  const edges = [...root.querySelectorAll('edge')].map((edge): Edge => {
    const [from = '', to = '', type = ''] = ['src', 'trg', 'type'].map(
      (name) => edge.getAttribute(name) ?? '',
    );
    return { id: idOf(edge), from, to, type };
  });
  const newId = seededIds();
  const relations = edges.filter(({ type }) => type !== 'seg');
  const nodes = new Map<string, Node>();
  for (const unit of root.querySelectorAll('adu')) {
    const id = idOf(unit);
    const words = edges.flatMap(({ from, to, type }) =>
      type === 'seg' && to === id ? (texts.get(from) ?? []) : [],
    );
    const isMain = !relations.some(({ from }) => from === id);
    nodes.set(id, {
      id: newId('nodes'),
      kind: unit.getAttribute('type') === 'opp' ? 'counterargument' : 'claim',
      text: words.join(' '),
      ...(isMain && { main: true }),
    });
  }
  const head = { id: newId('map'), title, created: '2026-01-01T00:00:00Z', language: 'en' };
  return buildMap(head, { nodes: [...nodes.values()], links: linksOf(relations, nodes, newId) });
}

function linksOf(
  relations: readonly Edge[],
  nodes: ReadonlyMap<string, Node>,
  newId: ReturnType<typeof seededIds>,
): Link[] {
  // An added premise goes into the link that it is added to.
  const joins = (edge: Edge): Edge => {
    const to = edge.type === 'add' ? relations.find(({ id }) => id === edge.to) : undefined;
    return to ? joins(to) : edge;
  };
  const own = relations.filter((edge) => joins(edge) === edge);
  const ids = new Map(own.map(({ id }) => [id, newId('links')]));
  return own.flatMap((edge): Link[] => {
    const { id, to, type } = edge;
    const premises = relations.flatMap((one) => (joins(one) === edge ? (nodes.get(one.from)?.id ?? []) : []));
    const onNode = nodes.get(to)?.id;
    const onLink = ids.get(joins(relations.find((one) => one.id === to) ?? edge).id);
    if (premises.length === 0 || (onNode === undefined && onLink === undefined)) return [];
    return [
      {
        id: ids.get(id) ?? '',
        relation: type === 'reb' || type === 'und' ? RELATION_FOR.con : RELATION_FOR.pro,
        premises,
        target: onNode === undefined ? { link: onLink ?? '' } : { node: onNode },
      },
    ];
  });
}

function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}
