import type { FilePurpose } from '../../shared/host/contract';
import type { HostEvents } from '../../shared/host/events';
import type { EventName } from '../../shared/host/names';
import type { NewId } from '../../shared/ids';

/** One window or browser tab. The same object for as long as it lives. */
export interface Client {
  readonly id: string;
  /** Tells this one alone an event; says nothing once it is gone. */
  readonly tell: <Name extends EventName>(name: Name, data: HostEvents[Name]) => void;
  /** Aborted when it is closed: nobody waits for an answer any more. */
  readonly gone: AbortSignal;
}

export type ChosenPaths =
  | { kind: 'chosen'; paths: readonly string[] }
  | { kind: 'cancelled' }
  /** The interface shows its own dialog over these folders. */
  | { kind: 'in-page'; folders: readonly string[] };

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
}

export interface HostOptions extends ShellPorts {
  /** Where settings and the list of recent files are kept. */
  readonly dataFolder: string;
  /** The bundle of `import/import-worker.ts`, in which files of strangers are read. */
  readonly importWorker: string;
  /** The bundle of `export/export-worker.ts`, in which files of maps are made. */
  readonly exportWorker: string;
  /** Where the sample maps lie. */
  readonly samplesFolder: string;
  readonly version: string;
  /** Files named at start, absolute. */
  readonly startFiles: readonly string[];
  readonly newId: NewId;
  readonly now: () => string;
  /** Calls `beat` again and again, as long as the host lives, and returns what ends that; absent: by a timer. */
  readonly heart?: (beat: () => Promise<void>) => () => void;
}
