import type { MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Client } from './ports';

/** The saved revision of a map of which no file holds any state that is known here. */
export const NEVER = -1;

/** What a map's file was found to hold, when that is not what is known of it: others have written it. */
export interface Theirs {
  readonly map: ArgMap;
  /** The hash of the file's bytes. */
  readonly hash: string;
  /** These bytes are torn, and a whole copy of the map was found beside them. */
  readonly isCopy: boolean;
  /** What was open then, by its revision; what of it is in no file is kept as a version since. */
  readonly mine: ArgMap;
  readonly revision: number;
}

/** The host's replica of one open map. */
export interface OpenMap {
  /** Names it to the window that shows it; another window gets another one. */
  handle: string;
  map: ArgMap;
  /** How many diffs have been taken. */
  revision: number;
  /** The revision that the file holds. */
  savedRevision: number;
  /** Real and absolute; absent while the map has no file. */
  path: string | undefined;
  /** The folder, real, that its file must stay in; absent where a person may have it anywhere. */
  root: string | undefined;
  /** The hash of the bytes that were last read from that file or written to it; absent while that is not known. */
  diskHash: string | undefined;
  /** What was read from the file to take its place, until that is done or the file holds something else. */
  theirs: Theirs | undefined;
  readonly notes: readonly string[];
  /** The window that it was opened in or that edited it last: it hears what happens to the map. */
  client: Client | undefined;
  /** The save that runs or waits; the next one waits for it. */
  saving: Promise<unknown>;
}

/** Whether the map holds edits that its file does not. */
export function isDirty(open: OpenMap): boolean {
  return open.revision !== open.savedRevision;
}

/** Hears what happens to open maps: the seam for the crash journal, version history and watching. */
export interface OpenMapsObserver {
  /** A map was taken in; `found` are the bytes that it was read from, none for a new map. */
  opened?: (open: OpenMap, found?: Uint8Array) => void;
  /** A window shows it from now on: `open.client`. What came while nobody did is told to it. */
  shown?: (open: OpenMap) => void;
  edited?: (open: OpenMap, diff: MapDiff, before: ArgMap) => void;
  /** `map` is what was saved; `open.map` may have gone on since. `autosave`: no person asked for it. */
  saved?: (open: OpenMap, content: Uint8Array, map: ArgMap, autosave: boolean) => void;
  /** The edit before this took what others have written to its file in place of `before`. */
  took?: (open: OpenMap, theirs: Theirs, before: ArgMap) => void;
  closed?: (open: OpenMap) => void;
  /** The program ends while the map is open: nothing is to look after it any more. */
  ended?: (open: OpenMap) => void;
}
