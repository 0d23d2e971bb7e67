import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ArgMap, RecordTypes, TableName } from '../../shared/map/arg-map';
import { find } from '../../shared/map/arg-map';
import { getRecord } from '../../shared/map/table';
import { assert } from '../../shared/result';
import type { MapState } from './map-store';
import type { Session } from './session';
import type { ViewState } from './view-store';
import type { Workspace, WorkspaceState } from './workspace';

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);
export const SessionContext = createContext<Session | undefined>(undefined);

/** The window's state and its host. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  assert(workspace, 'useWorkspace needs a WorkspaceContext above it');
  return workspace;
}

/** A part of the window's state; the component is drawn again when that part changes. */
export function useWorkspaceState<T>(selector: (state: WorkspaceState) => T): T {
  return useStore(useWorkspace().store, selector);
}

/** The open map that this part of the screen shows. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  assert(session, 'useSession needs a SessionContext above it');
  return session;
}

/** A part of the map's state. The selector must return something that keeps its identity while it is the same. */
export function useMapState<T>(selector: (state: MapState) => T): T {
  return useStore(useSession().map.store, selector);
}

/** A part of the map itself. */
export function useMap<T>(selector: (map: ArgMap) => T): T {
  return useMapState((state) => selector(state.map));
}

/** One record; only its own changes draw the component again. */
export function useRecord<T extends TableName>(table: T, id: string | undefined): RecordTypes[T] | undefined {
  return useMap((map) => (id === undefined ? undefined : find(map, table, id)));
}

/** The ids that refer to an id (see `ArgMap.referrers`), the same set until one comes or goes. */
export function useReferrers(id: string): ReadonlySet<string> | undefined {
  return useMap((map) => getRecord(map.referrers, id));
}

/** A part of the view state of the map that is shown. */
export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(useSession().view, selector);
}
