import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import { isDirty, type OpenMap } from './open-map';
import type { OpenMaps } from './open-maps';
import type { Client } from './ports';

interface Parts {
  maps: OpenMaps;
  locks: MapLocks;
  owners: MapOwners;
}

/** The open map of a file that a tab gets: its own, or one that a closed tab has left; rather one that may be edited. */
export function mapForTab(
  { maps, locks, owners }: Parts,
  realPath: string,
  client: Client,
): OpenMap | undefined {
  const free = maps.ofFile(realPath).filter((open) => owners.isFree(open, client));
  return free.find((open) => open.client === client) ?? free.find((open) => locks.isOurs(open)) ?? free[0];
}

/** The maps that a tab is offered when it is loaded: of each file one, and whatever has unsaved edits. */
export function mapsForTab(parts: Parts, client: Client): OpenMap[] {
  return parts.maps
    .all()
    .filter(
      (open) =>
        parts.owners.isFree(open, client) &&
        (open.path === undefined || isDirty(open) || mapForTab(parts, open.path, client) === open),
    );
}
