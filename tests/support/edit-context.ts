import type { EditContext } from '../../shared/edit/command';
import { seededIds } from './ids';

/** What commands need beside the map, the same in every run. */
export function fixedContext(seed = 1): EditContext {
  return { newId: seededIds(seed), now: () => '2026-03-01T09:00:00Z' };
}
