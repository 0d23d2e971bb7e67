import { cardSizes } from '../../shared/layout/node-card';
import { boxesOverlap, boxOf } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';

/** The pairs of cards of which one lies on the other. */
export function overlaps(map: ArgMap): [string, string][] {
  const sizes = cardSizes(map);
  const cards = [...recordsOf(map.tables.places)].map((place) => ({
    id: place.node,
    box: boxOf({ ...place, ...sizes.get(place.node)! }),
  }));
  return cards.flatMap(({ id, box }, index) =>
    cards
      .slice(index + 1)
      .filter((other) => boxesOverlap(box, other.box))
      .map((other): [string, string] => [id, other.id]),
  );
}
