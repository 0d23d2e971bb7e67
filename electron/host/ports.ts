import type { CommandId } from '../../shared/commands/commands';
import type { FilePurpose } from '../../shared/host/contract';
import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';
import type { Settings } from '../../shared/host/settings';
import type { NewId } from '../../shared/ids';
import type { WindowPlace } from './window-place';

/** One window or browser tab. The same object for as long as it lives. */
export interface Client {
  readonly id: string;
  /** Tells this one alone an event; says nothing once it is gone. */
  readonly tell: <Name extends EventName>(name: Name, data: HostEvents[Name]) => void;
  /**
   * Ends when it has taken most of what it was told by this name: what is long is not told faster than that, as long as it takes anything. Absent where
   * nothing waits in this process.
   */
  readonly drained?: (request: string) => Promise<void>;
  /** Aborted when it is closed: nobody waits for an answer any more. */
  readonly gone: AbortSignal;
}

export type ChosenPaths =
  | { kind: 'chosen'; paths: readonly string[] }
  | { kind: 'cancelled' }
  /** The interface shows its own dialog over these folders. */
  | { kind: 'in-page'; folders: readonly string[] };

export interface ShownInWindow {
  readonly title: string;
  readonly dirty: boolean;
  readonly path: string | undefined;
  readonly theme: Settings['theme'];
  readonly zoom: number;
  readonly keys: Settings['keys'];
}

/** What differs between the two shells. Paths are absolute and never leave the host. */
export interface ShellPorts {
  readonly shell: 'desktop' | 'browser';
  chooseFiles: (
    purpose: FilePurpose,
    suggestedName: string | undefined,
    client: Client,
  ) => Promise<ChosenPaths>;
  /** Opens an address that has been checked, after asking; `in-page` leaves both to the interface. */
  openLink: (url: URL, client: Client) => Promise<'opened' | 'declined' | 'in-page'>;
  closeWindow: (client: Client) => void;
  /** How far a window is on its way to its end, as its page tells. */
  windowEnds: (client: Client, stage: 'heard' | 'stays' | 'handed-over') => void;
  /** Where a window stands, and whether it is in front, where the shell knows. */
  windowState: (client: Client) => { place?: WindowPlace; isInFront: boolean };
  /** Whether the windows that go now go with the program. */
  isEnding: () => boolean;
  /** What a window's bar and frame show; `path` is the file of the map in front. */
  showInWindow: (client: Client, shown: ShownInWindow) => void;
  /** The commands that cannot run in a window now. */
  showCannot: (client: Client, commands: readonly CommandId[]) => void;
  /** Shows the program's log in its folder. */
  showLog: () => void;
  /** Opens another window; nothing where there is but one. */
  openWindow: () => Client | undefined;
  /** The paths of the maps that were opened last, whenever they change. */
  showRecent: (paths: readonly string[]) => void;
  /** The host's words are in another language from now on. */
  readonly languageChanged?: () => void;
  /** The system's clipboard; nothing where only the page can read it. */
  readClipboard: () => Promise<{ text: string; html: string } | undefined>;
}

export interface HostOptions extends ShellPorts {
  /** Where settings and the list of recent files are kept. */
  readonly dataFolder: string;
  /** The bundle of `import/import-worker.ts`, in which files of strangers are read. */
  readonly importWorker: string;
  /** The bundle of `library/library-worker.ts`, which has a folder of maps. */
  readonly libraryWorker: string;
  /** The bundle of `export/export-worker.ts`, in which files of maps are made. */
  readonly exportWorker: string;
  /** The bundle of `spelling/spelling-worker.ts`, and where the dictionaries lie that come with the program; absent: no spelling. */
  readonly spelling?: { readonly worker: string; readonly dictionaries: string };
  /** Where the sample maps lie. */
  readonly samplesFolder: string;
  /** Where the catalogs of the languages lie; absent: the host speaks English. */
  readonly wordsFolder?: string;
  readonly version: string;
  /** Files named at start, absolute. */
  readonly startFiles: readonly string[];
  readonly newId: NewId;
  readonly now: () => string;
  /** Calls `beat` again and again, as long as the host lives, and returns what ends that; absent: by a timer. */
  readonly heart?: (beat: () => Promise<void>) => () => void;
}
