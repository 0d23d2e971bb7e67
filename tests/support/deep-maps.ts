import { buildMap } from '../../shared/map/build-map';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Head, Link, Node } from '../../shared/map/schema';

const HEAD: Head = { id: idOf('m', 0), title: 'A deep map', created: '2026-02-06T12:00:00Z' };

/** The id of the card with this number, from 0. */
export function cardId(number: number): string {
  return idOf('n', number);
}

/** Cards of which each supports the one before it. */
export function chainOf(count: number): ArgMap {
  return mapOf(count, (number) => ({ relation: 'supports', target: { node: cardId(number - 1) } }));
}

/** A card, what supports it, and undercuts, each of the link before it. */
export function undercutsOf(count: number): ArgMap {
  // The first link has the last id, so that none is met before the one that attacks it.
  return mapOf(
    count + 1,
    (number) =>
      number === 1
        ? { relation: 'supports', target: { node: cardId(0) } }
        : { relation: 'opposes', target: { link: idOf('l', count - number + 2) } },
    (number) => idOf('l', count - number + 1),
  );
}

/** One card and one step with this many premises. */
export function jointOf(count: number): ArgMap {
  const premises = Array.from({ length: count }, (_, index) => cardId(index + 1));
  const link: Link = { id: idOf('l', 1), relation: 'supports', premises, target: { node: cardId(0) } };
  return buildMap(HEAD, { nodes: cards(count + 1), links: [link] });
}

function mapOf(
  count: number,
  linkOf: (number: number) => Pick<Link, 'relation' | 'target'>,
  linkId = (number: number): string => idOf('l', number),
): ArgMap {
  const links = Array.from({ length: count - 1 }, (_, index): Link => {
    const number = index + 1;
    return { id: linkId(number), premises: [cardId(number)], ...linkOf(number) };
  });
  return buildMap(HEAD, { nodes: cards(count), links });
}

function cards(count: number): Node[] {
  return Array.from({ length: count }, (_, number): Node => ({
    id: cardId(number),
    kind: 'claim',
    text: `Card ${number}`,
  }));
}

function idOf(letter: string, number: number): string {
  return `${letter}-${String(number).padStart(12, '0')}`;
}
