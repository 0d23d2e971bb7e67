import { changeKey } from './record-changes';
import type { Change, MapDiff } from '../edit/diff';
import type { ArgMap } from '../map/arg-map';

/** What one side has made of the base: its map, and its changes by table and id. */
export interface Side {
  readonly map: ArgMap;
  readonly changes: ReadonlyMap<string, Change>;
}

/** A side from the difference between the base and its map. */
export function sideOf(map: ArgMap, diff: MapDiff): Side {
  return { map, changes: new Map(diff.map((change) => [changeKey(change), change])) };
}
