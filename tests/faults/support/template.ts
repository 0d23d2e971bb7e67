import { serializeMap } from '../../../shared/map/serialize';
import { randomMap } from '../../support/random-map';

/** The text of a map of about so many bytes, from which versions are made. */
export function templateOf(bytes: number): string {
  const sample = serializeMap(randomMap(20)).length / 20;
  return serializeMap(randomMap(Math.max(3, Math.round(bytes / sample))));
}
