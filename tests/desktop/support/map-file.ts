import { newMap } from '../../../shared/map/new-map';
import { serializeMap } from '../../../shared/map/serialize';
import { seededIds } from '../../support/ids';

/** A small map as a file's text. */
export function mapFile(title = 'The bridge'): string {
  return serializeMap(newMap({ title, newId: seededIds(), now: '2026-02-06T12:00:00Z' }));
}
