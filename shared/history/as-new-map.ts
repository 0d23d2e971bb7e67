import type { NewId } from '../ids';
import type { ArgMap } from '../map/arg-map';
import { buildMap } from '../map/build-map';
import { recordsOf } from '../map/table';

/** A copy of a map as a map of its own: with another id, so that the versions of the two are kept apart. Everything else is the same. */
export function asNewMap(map: ArgMap, newId: NewId): ArgMap {
  const id = newId('map');
  const { tables } = map;
  const comments = [...recordsOf(tables.comments)].map((comment) =>
    'map' in comment.on ? { ...comment, on: { ...comment.on, map: id } } : comment,
  );
  return buildMap(
    { ...map.head, id },
    {
      sources: [...recordsOf(tables.sources)],
      passages: [...recordsOf(tables.passages)],
      nodes: [...recordsOf(tables.nodes)],
      places: [...recordsOf(tables.places)],
      links: [...recordsOf(tables.links)],
      groups: [...recordsOf(tables.groups)],
      steps: [...recordsOf(tables.steps)],
      views: [...recordsOf(tables.views)],
      comments,
    },
  );
}
