import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit, EditContext } from '../../shared/edit/command';
import { runCommand, type CommandInput, type CommandName } from '../../shared/edit/commands';
import { diffMaps } from '../../shared/edit/diff-maps';
import { applyDiff, type MapDiff } from '../../shared/edit/diff';
import {
  NO_HISTORY,
  abortGesture,
  beginGesture,
  endGesture,
  record,
  redo,
  undo,
  type History,
  type HistoryStep,
} from '../../shared/edit/history';
import type { ArgMap } from '../../shared/map/arg-map';
import type { ReadOnly } from '../../shared/host/contract';
import { fail, type AppError, type Result } from '../../shared/result';
import { readOnlyError } from './read-only';

/** The newest step of what a file holds, none before the first; or it holds what is between two steps, such as a half of a gesture. */
export type SavedStep = HistoryStep | undefined | 'between-steps';

export interface MapState {
  /** The map now: an immutable value; its tables share all that an edit did not touch. */
  readonly map: ArgMap;
  readonly history: History;
  /** Where the file is: undoing back to that makes the map clean again. */
  readonly savedStep: SavedStep;
  /** Edits from before the interface was loaded that no save has taken up. */
  readonly unsavedAtStart: boolean;
  readonly fileName: string | undefined;
  /** Why the map cannot be edited, until it is saved under another name or taken over. */
  readonly readOnly: ReadOnly | undefined;
}

/**
 * Hears every change of the map in order, undo and redo too: the host's replica, the spatial index and other indexes. `revision`: the host
 * knows the change already, by this number.
 */
export type DiffListener = (diff: MapDiff, map: ArgMap, revision: number | undefined) => void;

/** One open map: its state, and the only functions that change it. */
export interface MapStore {
  store: StoreApi<MapState>;
  /** Runs a command. On success the map has changed, the step can be undone, and the edit is returned. */
  dispatch: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Result<Edit>;
  /** Whether the map can be edited; when it cannot, the person is told why, as they are of every edit that is refused so. */
  canEdit: () => boolean;
  /** Makes the map what the host says that its file holds now, by the host's `revision`; there is nothing to undo then, nor to save. */
  follow: (theirs: ArgMap, revision: number) => void;
  /** From now on, or no longer, the map is for reading only. */
  setReadOnly: (readOnly: ReadOnly | undefined) => void;
  /** Takes the newest step back and returns its label. */
  undo: () => string | undefined;
  redo: () => string | undefined;
  /** What is dispatched until `endGesture` becomes one step with this label. */
  beginGesture: (label: string) => void;
  endGesture: () => void;
  /** Takes back all that the gesture did. */
  abortGesture: () => void;
  /** The file now holds the map as it was at `step`. */
  markSaved: (fileName: string, step: SavedStep) => void;
  /** Returns the function that ends the subscription. */
  onDiff: (listener: DiffListener) => () => void;
}

/**
 * Makes the store of one open map.
 * @param start the map as it was opened; `unsaved` when it holds edits that are in no file
 * @param tellReadOnly the one place where a person learns why an edit of a map that is for reading only did nothing
 */
export function createMapStore(
  start: {
    map: ArgMap;
    fileName?: string | undefined;
    unsaved: boolean;
    readOnly?: ReadOnly | undefined;
  },
  context: EditContext,
  tellReadOnly: (error: AppError) => void = () => undefined,
): MapStore {
  const store = createStore<MapState>(() => ({
    map: start.map,
    history: NO_HISTORY,
    savedStep: undefined,
    unsavedAtStart: start.unsaved,
    fileName: start.fileName,
    readOnly: start.readOnly,
  }));
  const listeners = new Set<DiffListener>();

  function change(diff: MapDiff, history: History, revision?: number): void {
    const map = diff.length > 0 ? applyDiff(store.getState().map, diff) : store.getState().map;
    store.setState({ map, history });
    if (diff.length > 0 || revision !== undefined)
      for (const listener of listeners) listener(diff, map, revision);
  }

  function refuse(): Result<never> | undefined {
    const { readOnly } = store.getState();
    if (!readOnly) return undefined;
    const error = readOnlyError(readOnly);
    tellReadOnly(error);
    return fail(error.code, error.message, error.hint);
  }

  return {
    store,
    canEdit: () => refuse() === undefined,
    follow: (theirs, revision) => {
      change(diffMaps(store.getState().map, theirs), NO_HISTORY, revision);
      store.setState({ savedStep: undefined, unsavedAtStart: false });
    },
    setReadOnly: (readOnly) => store.setState({ readOnly }),
    dispatch: (name, input) => {
      const { map, history } = store.getState();
      const refused = refuse();
      if (refused) return refused;
      const result = runCommand(map, name, input, context);
      if (!result.ok) return result;
      const { label, diff, mergeKey } = result.value;
      change(diff, record(history, mergeKey === undefined ? { label, diff } : { label, diff, mergeKey }));
      return result;
    },
    undo: () => {
      if (refuse()) return undefined;
      const step = undo(store.getState().history);
      change(step.diff, step.history);
      return step.label;
    },
    redo: () => {
      if (refuse()) return undefined;
      const step = redo(store.getState().history);
      change(step.diff, step.history);
      return step.label;
    },
    beginGesture: (label) => store.setState({ history: beginGesture(store.getState().history, label) }),
    endGesture: () => store.setState({ history: endGesture(store.getState().history) }),
    abortGesture: () => {
      const aborted = abortGesture(store.getState().history);
      change(aborted.diff, aborted.history);
    },
    markSaved: (fileName, step) =>
      store.setState({ fileName, savedStep: step, unsavedAtStart: false, readOnly: undefined }),
    onDiff: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The step that the map is at now, for `markSaved`. */
export function stepNow({ history }: MapState): SavedStep {
  return history.gesture && history.gesture.diffs.length > 0 ? 'between-steps' : history.done.at(-1);
}

/** Whether the map differs from its file. */
export function hasUnsavedEdits(state: MapState): boolean {
  return state.unsavedAtStart || state.history.done.at(-1) !== state.savedStep;
}
