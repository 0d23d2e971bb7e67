import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Chronology } from '../../shared/view/chronology';
import type { MapFilter } from '../../shared/view/filter';
import type { Focus } from '../../shared/view/focus';
import { NO_COMMENT_VIEW, type CommentView } from './comment-view';
import type { LinkQuestion } from './link-question';
import type { Reading } from './reading';
import type { CardTyping, RecordTyping } from './typing';

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

/** How the person looks at one map: never saved in it, forgotten when it is closed. */
export interface ViewState {
  /** Selected nodes, links and groups. */
  readonly selection: ReadonlySet<string>;
  /** The card whose text is being typed. */
  readonly editing: CardTyping | undefined;
  /** What stands in its editor, with the space around it; nothing while it is as it was. */
  readonly typed: string | undefined;
  /** The comments that are being written, by the threads or else the records that they are on. */
  readonly written: ReadonlyMap<string, RecordTyping>;
  readonly comments: CommentView;
  /** The source that the reader shows. */
  readonly source: string | undefined;
  /** How the sources that were added in this window were read, by their ids. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** The passage that is active in the reader. */
  readonly passage: string | undefined;
  /** Linking by keyboard: the premises that were chosen; the next chosen node or link becomes the target. */
  readonly linkingFrom: readonly string[] | undefined;
  /** The group whose name is typed where it stands. */
  readonly renamedGroup: string | undefined;
  /** The map point at which the canvas' context menu was opened, while it is. */
  readonly pointed: { readonly x: number; readonly y: number } | undefined;
  /** What the popover on the canvas asks about a link. */
  readonly linkQuestion: LinkQuestion | undefined;
  readonly viewport: Viewport;
  /** What is brought into view as soon as the canvas is there: another view of the map is shown in its place. */
  readonly awaited: string | undefined;
  /** Work on the map that is going on beside the interface. */
  readonly work: Work | undefined;
  /** The menu of the canvas that is open; `replace` is the search with a field for other words, `name-view` is that of the views, with the name of a new one to be typed. */
  readonly openMenu: 'find' | 'replace' | 'filter' | 'views' | 'name-view' | 'verdicts' | undefined;
  /** The saved view that was shown last. */
  readonly lastView: string | undefined;
  /** The saved view whose name is being typed. */
  readonly renamedView: string | undefined;
  /** Where the person was before jumps. */
  readonly history: ViewHistory;
  /** The cards that are looked at with their neighbourhood; the rest fades. */
  readonly focus: Focus | undefined;
  /** What is looked for; what does not match fades or is hidden. */
  readonly filter: MapFilter | undefined;
  /** By which date the timeline is told. */
  readonly chronology: Chronology;
  /** The hits of the search box: marked on the canvas, however small they are. */
  readonly found: ReadonlySet<string> | undefined;
}

export type ViewStore = StoreApi<ViewState>;

/** Makes the view state of a map that has just been opened. */
export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({
    selection: new Set(),
    editing: undefined,
    typed: undefined,
    written: new Map(),
    comments: NO_COMMENT_VIEW,
    source: undefined,
    readings: new Map(),
    passage: undefined,
    linkingFrom: undefined,
    renamedGroup: undefined,
    pointed: undefined,
    linkQuestion: undefined,
    awaited: undefined,
    viewport: { x: 0, y: 0, zoom: 1 },
    work: undefined,
    openMenu: undefined,
    lastView: undefined,
    renamedView: undefined,
    history: { past: [], future: [] },
    focus: undefined,
    filter: undefined,
    chronology: 'happened',
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
