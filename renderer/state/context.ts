import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Standing } from '../../shared/argue/map/standings';
import type { ArgMap, RecordTypes, TableName } from '../../shared/map/arg-map';
import { find } from '../../shared/map/arg-map';
import { getRecord } from '../../shared/map/table';
import { assert } from '../../shared/result';
import type { Review } from './draft-store';
import type { FileStatus } from './file-status';
import type { FindingsState } from './findings-store';
import type { JudgingState } from './judging-store';
import type { MatrixState } from './matrix-store';
import type { MapState } from './map-store';
import type { Session } from './session';
import type { TalkState } from './talk-store';
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
export function useReferrers(id: string): readonly string[] | undefined {
  return useMap((map) => getRecord(map.referrers, id));
}

/** A part of the view state of the map that is shown. */
export function useView<T>(selector: (state: ViewState) => T): T {
  return useStore(useSession().view, selector);
}

/** A part of how the map that is shown stands to its file. */
export function useFileStatus<T>(selector: (state: FileStatus) => T): T {
  return useStore(useSession().file, selector);
}

/** A part of how the map that is shown is judged. */
export function useJudging<T>(selector: (state: JudgingState) => T): T {
  return useStore(useSession().judging, selector);
}

/** A part of what the checks have found. */
export function useFindings<T>(selector: (state: FindingsState) => T): T {
  return useStore(useSession().findings, selector);
}

/** A part of how the table of hypotheses is looked at. */
export function useMatrix<T>(selector: (state: MatrixState) => T): T {
  return useStore(useSession().matrix, selector);
}

/** A part of the talk of the map that is shown. */
export function useTalk<T>(selector: (state: TalkState) => T): T {
  return useStore(useSession().talk, selector);
}

/** How one card or link stands, while verdicts are shown. */
export function useStanding(id: string): Standing | undefined {
  return useJudging((state) => getRecord(state.standings, id));
}

/** The draft of the map that is shown, while a person looks through one. */
export function useReview(): Review | undefined {
  return useStore(useSession().draft, (state) => state.review);
}
