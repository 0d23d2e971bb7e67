import { createHash } from 'node:crypto';
import { serializeMap } from '../../../shared/map/serialize';
import { randomMap } from '../../support/random-map';

/** Stands in every card; a version puts its own number there, so that no part of one version is like a part of another. */
const MARK = 'although';

/** The text of a map of about so many bytes, from which versions are made. */
export function templateOf(bytes: number): string {
  const sample = serializeMap(randomMap(20)).length / 20;
  return serializeMap(randomMap(Math.max(3, Math.round(bytes / sample))));
}

/** A version of the template: a whole map, as the program writes it. */
export function versionOf(template: string, version: number): string {
  return template.replaceAll(MARK, String(version).padStart(8, '0'));
}

/** @returns SHA-256 in hex */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
