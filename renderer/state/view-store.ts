import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ConflictCopy } from '../../shared/host/events';
import type { AppError } from '../../shared/result';
import type { MapFilter } from '../../shared/view/filter';
import type { Focus } from '../../shared/view/focus';
import type { Reading } from '../import/reading';

/** Where the canvas looks: `x`, `y` are the screen px of the map's origin, `zoom` is screen px per map px. */
export interface Viewport {
  x: number;
  y: number;
  zoom: number;
}

/** Where a person was: what was in view, selected, in focus and filtered. */
export interface ViewPlace {
  readonly viewport: Viewport;
  readonly selection: ReadonlySet<string>;
  readonly focus: Focus | undefined;
  readonly filter: MapFilter | undefined;
}

/** Places to go back and forward to, the nearest last. */
export interface ViewHistory {
  readonly past: readonly ViewPlace[];
  readonly future: readonly ViewPlace[];
}

/** Work that takes a while. */
export interface Work {
  readonly label: string;
  /** How much of it is done, 0 to 1, if that can be known; not told while it may still be over at once. */
  readonly share: number | 'unknown' | undefined;
  readonly stop: () => void;
}

/** What others did to a map's file: changed it, took it away, or left something there that is no map. */
export interface OutsideChange {
  readonly change: 'changed' | 'gone' | 'damaged';
  readonly fileName: string;
}

/** How the person looks at one map: never saved in it, forgotten when it is closed. */
export interface ViewState {
  /** Selected nodes, links and groups. */
  readonly selection: ReadonlySet<string>;
  /** The node whose text is being typed on the canvas. */
  readonly editing: string | undefined;
  /** What has been typed there so far; nothing while it is as it was. */
  readonly typed: string | undefined;
  /** The source that the reader shows. */
  readonly source: string | undefined;
  /** How the sources that were added in this window were read, by their ids. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** The passage that is lit in the reader. */
  readonly passage: string | undefined;
  /** Linking by keyboard: the premises that were chosen; the next chosen node or link becomes the target. */
  readonly linkingFrom: readonly string[] | undefined;
  readonly viewport: Viewport;
  /** What others did to the map's file, while it waits for an answer. */
  readonly outside: OutsideChange | undefined;
  /** Why the last save failed, until one succeeds. */
  readonly notSaved: AppError | undefined;
  /** Other versions of the map that cloud clients keep beside its file. */
  readonly copies: readonly ConflictCopy[];
  /** Those that the person wants to hear no more of as they are. */
  readonly copiesPutOff: ReadonlySet<string>;
  /** Work on the map that is going on beside the interface. */
  readonly work: Work | undefined;
  /** The menu of the canvas that is open; `name-view` is that of the views, with the name of a new one to be typed. */
  readonly openMenu: 'find' | 'filter' | 'views' | 'name-view' | undefined;
  /** The saved view that was shown last. */
  readonly lastView: string | undefined;
  /** Where the person was before jumps. */
  readonly history: ViewHistory;
  /** The cards that are looked at with their neighbourhood; the rest fades. */
  readonly focus: Focus | undefined;
  /** What is looked for; what does not match fades or is hidden. */
  readonly filter: MapFilter | undefined;
  /** The hits of the search box: lit on the canvas, however small they are. */
  readonly found: ReadonlySet<string> | undefined;
}

export type ViewStore = StoreApi<ViewState>;

/** Makes the view state of a map that has just been opened. */
export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({
    selection: new Set(),
    editing: undefined,
    typed: undefined,
    source: undefined,
    readings: new Map(),
    passage: undefined,
    linkingFrom: undefined,
    viewport: { x: 0, y: 0, zoom: 1 },
    outside: undefined,
    notSaved: undefined,
    copies: [],
    copiesPutOff: new Set(),
    work: undefined,
    openMenu: undefined,
    lastView: undefined,
    history: { past: [], future: [] },
    focus: undefined,
    filter: undefined,
    found: undefined,
  }));
}

/** Selects exactly these ids (nodes, links, groups). */
export function select(view: ViewStore, ids: Iterable<string>): void {
  const next = new Set(ids);
  const { selection } = view.getState();
  if (next.size === selection.size && [...next].every((id) => selection.has(id))) return;
  view.setState({ selection: next });
}

/** Adds an id to the selection, or takes it out. */
export function toggleSelected(view: ViewStore, id: string): void {
  const next = new Set(view.getState().selection);
  if (!next.delete(id)) next.add(id);
  view.setState({ selection: next });
}
