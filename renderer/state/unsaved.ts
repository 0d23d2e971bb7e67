import { sameMap } from '../../shared/edit/diff-maps';
import type { ArgMap } from '../../shared/map/arg-map';
import type { MapState } from './map-store';

/** Whether the map holds edits that its file does not. */
export function isDirty({ saved, ...state }: Pick<MapState, 'map' | 'saved' | 'suggesting'>): boolean {
  return saved === undefined || !sameMap(saved, filedMap(state));
}

/** The map as its file is to hold it. */
export function filedMap({ map, suggesting }: Pick<MapState, 'map' | 'suggesting'>): ArgMap {
  return suggesting?.filed ?? map;
}
