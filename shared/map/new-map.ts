import type { NewId } from '../ids';
import { emptyMap, type ArgMap } from './arg-map';

/**
 * An empty map with a title.
 * @param options.now the time in UTC, such as `2026-02-06T12:00:00Z`
 */
export function newMap(options: { title: string; newId: NewId; now: string }): ArgMap {
  return emptyMap({ id: options.newId('map'), title: options.title, created: options.now });
}

/** The head of a map that holds nothing yet, until its own comes. */
export const NO_HEAD = { id: 'm-000000000000', title: '', created: '2026-01-01T00:00:00Z' };
