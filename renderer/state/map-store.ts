import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit, EditContext } from '../../shared/edit/command';
import { runCommand, type CommandInput, type CommandName } from '../../shared/edit/commands';
import { diffMaps } from '../../shared/edit/diff-maps';
import { applyDiff, type MapDiff } from '../../shared/edit/diff';
import { endGesture, NO_HISTORY, record, redo, undo, type History } from '../../shared/edit/history';
import { createGestures, type Gestures } from './gestures';
import type { ArgMap } from '../../shared/map/arg-map';
import type { ReadOnly } from '../../shared/host/contract';
import type { AppError, Result } from '../../shared/result';
import { readOnlyError } from './read-only';
import { beginSuggesting, suggestEdit, type Suggesting } from './suggesting';
import { createTypings, type Typings } from './typing';

export interface MapState {
  /** The map now: an immutable value; its tables share all that an edit did not touch. */
  readonly map: ArgMap;
  readonly history: History;
  /** What the file holds; nothing where that is not known, as after a recovery. */
  readonly saved: ArgMap | undefined;
  readonly fileName: string | undefined;
  /** Why the map cannot be edited, until it is saved under another name or taken over. */
  readonly readOnly: ReadOnly | undefined;
  /** While edits become suggestions: what the file holds of them. */
  readonly suggesting: Suggesting | undefined;
}

/**
 * Hears every change of the map in order, undo and redo too: the host's replica, the spatial index and other indexes. `takes`: it takes what the map's
 * file was found to hold, by this mark; only for who hears of the file.
 */
export type DiffListener = (diff: MapDiff, map: ArgMap, takes: string | undefined) => void;

/** One open map: its state, and the only functions that change it. */
export interface MapStore extends Gestures, Typings {
  store: StoreApi<MapState>;
  /** Runs a command. On success the map has changed, the step can be undone, and the edit is returned. */
  dispatch: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Result<Edit>;
  /** Whether the map can be edited; when it cannot, the person is told why, as they are of every edit that is refused so. */
  canEdit: () => boolean;
  /**
   * Other content takes the place of what is open: a step of its own, or none for who only reads along. Not asked whether the map can be edited.
   * @param content `file` is what the map's file holds, by the host's mark `takes`; `map` that, with what was edited here meanwhile
   */
  take: (content: { map: ArgMap; file: ArgMap; takes: string }, label: string) => void;
  /** From now on every edit becomes a suggestion by this author; what has been done before cannot be undone any more. */
  suggest: (author: string) => void;
  /** Shows the map again as its file holds it, with the suggestions as comments. */
  endSuggesting: () => void;
  /** From now on, or no longer, the map is for reading only. */
  setReadOnly: (readOnly: ReadOnly | undefined) => void;
  /** Takes the newest step back and returns its label. */
  undo: () => string | undefined;
  redo: () => string | undefined;
  /** The map's file is the one with this name, and holds this by now; nothing where that is not known. */
  markSaved: (fileName: string, saved: ArgMap | undefined) => void;
  /** Returns the function that ends the subscription. */
  onDiff: (listener: DiffListener) => () => void;
  /** The same for what its file is to hold, which is something else while edits become suggestions. */
  onFiled: (listener: DiffListener) => () => void;
}

/**
 * Makes the store of one open map.
 * @param start the map as it was opened; `dirty` when it holds edits that are in no file
 * @param tellReadOnly the one place where a person learns why an edit of a map that is for reading only did nothing
 */
export function createMapStore(
  start: {
    map: ArgMap;
    fileName?: string | undefined;
    dirty: boolean;
    readOnly?: ReadOnly | undefined;
  },
  context: EditContext,
  tellReadOnly: (error: AppError) => void = () => undefined,
): MapStore {
  const store = createStore<MapState>(() => ({
    map: start.map,
    history: NO_HISTORY,
    saved: start.dirty ? undefined : start.map,
    fileName: start.fileName,
    readOnly: start.readOnly,
    suggesting: undefined,
  }));
  const listeners = new Set<DiffListener>();
  const filing = new Set<DiffListener>();

  function change(diff: MapDiff, history: History, takes?: string): void {
    const map = diff.length > 0 ? applyDiff(store.getState().map, diff) : store.getState().map;
    store.setState({ map, history });
    const { suggesting } = store.getState();
    if (diff.length > 0) tell(listeners, diff, map);
    if (!suggesting) {
      if (diff.length > 0 || takes !== undefined) tell(filing, diff, map, takes);
      return;
    }
    const next = suggestEdit(suggesting, { diff, history, shown: map }, context);
    store.setState({ suggesting: next.suggesting });
    if (next.diff.length > 0) tell(filing, next.diff, next.suggesting.filed);
  }

  function tell(whom: ReadonlySet<DiffListener>, diff: MapDiff, map: ArgMap, takes?: string): void {
    for (const listener of whom) listener(diff, map, takes);
  }

  /** Shows another state of the map, whose file stays as it is. */
  function show(map: ArgMap, suggesting: Suggesting | undefined): void {
    const diff = diffMaps(store.getState().map, map);
    store.setState({ map, history: NO_HISTORY, suggesting });
    if (diff.length > 0) tell(listeners, diff, map);
  }

  function endSuggesting(): void {
    const { suggesting } = store.getState();
    if (suggesting) show(suggesting.filed, undefined);
  }

  const typings = createTypings(store, change);

  function refuse(): Result<never> | undefined {
    const { readOnly } = store.getState();
    if (!readOnly) return undefined;
    const error = readOnlyError(readOnly);
    tellReadOnly(error);
    return { ok: false, error };
  }

  return {
    store,
    canEdit: () => refuse() === undefined,
    take: ({ map, file, takes }, label) => {
      endSuggesting();
      const { history, readOnly, map: before } = store.getState();
      const diff = diffMaps(before, map);
      change(diff, readOnly ? NO_HISTORY : record(endGesture(history), { label, diff }), takes);
      store.setState({ saved: file });
    },
    suggest: (author) => {
      const { map, suggesting } = store.getState();
      if (suggesting) return;
      const begun = beginSuggesting(map, author);
      show(begun.shown, begun.suggesting);
    },
    endSuggesting,
    setReadOnly: (readOnly) => store.setState({ readOnly }),
    dispatch: (name, input) => {
      const { map, history } = store.getState();
      const refused = refuse();
      if (refused) return refused;
      const result = runCommand(map, name, input, context);
      if (!result.ok) return result;
      change(result.value.diff, record(history, typings.stepOf(result.value)));
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
    ...createGestures(store, change),
    startTyping: typings.startTyping,
    markSaved: (fileName, saved) => store.setState({ fileName, saved }),
    onDiff: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFiled: (listener) => {
      filing.add(listener);
      return () => filing.delete(listener);
    },
  };
}
