import type { TreeStep } from '../../shared/commands/outline';
import type { Box, Rect } from '../../shared/layout/rect';
import type { Side } from '../../shared/map/relations';
import type { Result } from '../../shared/result';
import type { FileStatusStore } from './file-status';
import type { FindingsStore } from './findings-store';
import type { DraftStore } from './draft-store';
import type { JudgingStore } from './judging-store';
import type { MapStore } from './map-store';
import type { MatrixStore } from './matrix-store';
import type { TalkStore } from './talk-store';
import type { Viewport, ViewStore } from './view-store';

/** What the canvas can be asked for by commands and by the other panels. Coordinates are map px unless they say screen. */
export interface CanvasApi {
  /** Shows these nodes, or the whole map. */
  fit: (ids?: readonly string[]) => void;
  zoomBy: (factor: number) => void;
  setViewport: (viewport: Viewport) => void;
  /** Where it looks, or will once the move that is under way has ended. */
  viewport: () => Viewport;
  /** Looks at a point from this near: a saved view. */
  showView: (view: { x: number; y: number; zoom: number }) => void;
  /** Goes to where the person was before a jump (-1), or forward again (1). */
  goInHistory: (step: -1 | 1) => void;
  /** Brings a node or link into view without changing the zoom, if it is not in view. */
  reveal: (id: string) => void;
  /**
   * Comes near enough to a card to type in it, if it is too far for that. Gives the way back, which does nothing once somebody has zoomed since.
   */
  comeNear: (id: string) => (() => void) | undefined;
  /** Shows a whole box: a draft that is not part of the map yet. */
  showBox: (box: Box) => void;
  /** Brings a box into view without changing the zoom; walking from one to the next leaves no places to go back to. */
  revealBox: (box: Box) => void;
  /** The part of the map that is in view. */
  shown: () => Box;
  /** The map point in the middle of the canvas. */
  centre: () => { x: number; y: number };
  /** Where the pointer last was on the canvas, if it is there now. */
  pointer: () => { x: number; y: number } | undefined;
  /** A free place for a card of this size: near a point, or beside what is linked to a card or link already. */
  freePlace: (
    size: { width: number; height: number },
    near: { x: number; y: number } | { targetId: string },
  ) => { x: number; y: number };
  /** Moves that keep these cards from lying on others: the places of the cards that make room. */
  roomFor: (ids: readonly string[]) => readonly { node: string; x: number; y: number }[];
  /** Lets cards glide to where they stand now from where they stood before. */
  glide: (from: ReadonlyMap<string, { x: number; y: number }>) => void;
  /** Where a card stands on the canvas. */
  place: (id: string) => Rect | undefined;
  /** The cards within some screens of a point. */
  cardsNear: (point: { x: number; y: number }) => readonly string[];
  /** Asks for the relation of a new link, at the middle of its target. */
  chooseRelation: (premises: readonly string[], target: string) => void;
  /** Asks what is to be done with a link, at its knob. */
  editLink: (id: string) => void;
  focus: () => void;
  /** Draws the sharp picture of what is in view at once. */
  drawNow: () => void;
  /** Told each time a sharp picture has been drawn; returns the function that ends it. */
  onSharp: (listener: () => void) => () => void;
}

/** What the reader can be asked for. Offsets are UTF-16 units into the text of the source that is shown. */
export interface ReaderApi {
  /** Scrolls to a passage of the source that is shown. */
  reveal: (passageId: string) => void;
  /** The range of text that is selected now. */
  selectedRange: () => { source: string; start: number; end: number } | undefined;
  clearSelection: () => void;
  selectAll: () => void;
  /** Selects the next (1) or the previous (-1) sentence, or moves the free end of the selection by one. */
  moveBySentence: (step: 1 | -1, extend: boolean) => void;
  /** Lights the next or the previous highlight of the article, and selects its card. */
  moveByHighlight: (step: 1 | -1) => void;
  openFind: () => void;
  /** Goes to the next or the previous place that was found; opens the find bar when it is closed. */
  findNext: (step: 1 | -1) => void;
  focus: () => void;
  hasKeyboard: () => boolean;
}

/** What the outline's tree can be asked for: all on the row that has the keyboard. */
export interface OutlineApi {
  /** Whether a row has the keyboard. */
  hasKeyboard: () => boolean;
  /** Goes to another row, which is selected, added with all between, or only looked at; or opens or closes the branch. */
  step: (step: TreeStep, how: 'select' | 'range' | 'look') => void;
  /** Shows on the canvas what the row shows. */
  reveal: () => void;
  /** Adds it to the selection, or takes it out. */
  toggle: () => void;
  /** Selects the link that the row hangs by. */
  selectLink: () => void;
  edit: () => void;
  addUnder: (relation: Side) => void;
  addBeside: () => void;
}

/** One open map, as the interface holds it. */
export interface Session {
  /** The host's handle for it. */
  readonly id: string;
  /** Changes when other content takes the place of what was open: then everything is drawn anew. */
  readonly key: string;
  readonly map: MapStore;
  /** It had nothing in it when it was opened. */
  readonly beganEmpty: boolean;
  readonly view: ViewStore;
  /** The draft that is being looked through. */
  readonly draft: DraftStore;
  /** What holds in the map, while verdicts are shown. */
  readonly judging: JudgingStore;
  /** What the checks have found in it. */
  readonly findings: FindingsStore;
  /** How its table of hypotheses is looked at. */
  readonly matrix: MatrixStore;
  /** The talk of the map: the step that is chosen, and what is shown while it is given. */
  readonly talk: TalkStore;
  /** How the map stands to its file. */
  readonly file: FileStatusStore;
  /** Set by the panels while they are on the screen. */
  readonly canvas: { current: CanvasApi | undefined };
  readonly reader: { current: ReaderApi | undefined };
  readonly outline: { current: OutlineApi | undefined };
  /** Brings the host's replica up to date with every edit so far. */
  readonly flush: () => Promise<Result<null>>;
  /** What replaces the whole content of the map: one such thing at a time. */
  readonly replacing: <T>(task: () => Promise<T>) => Promise<T>;
  /** Saves the map by itself, soon, where that is wanted and there is anything to save. */
  readonly saveSoon: () => void;
  /** The last save that was begun; it may have ended. */
  readonly saving: { current: Promise<unknown> | undefined };
  /** Asks the host how it stands to the map, after it was out of reach, and sends what it lacks. */
  readonly resync: () => Promise<Result<null>>;
  /** The host's number for the newest edit of the map, whether it has reached the host or not. */
  readonly revision: () => number;
}
