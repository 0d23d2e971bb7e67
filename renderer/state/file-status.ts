import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ConflictCopy } from '../../shared/host/events';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import type { AppError } from '../../shared/result';

/** What others did to a map's file: changed it, took it away, or left something there that is no map. */
export interface FileConflict {
  readonly change: 'changed' | 'gone' | 'damaged';
  readonly fileName: string;
}

/** Something that a person should know about a map, and what can be done. */
export interface Trouble {
  readonly message: string;
  readonly hint: string;
}

/** How an open map stands to its file, and what waits there for an answer. */
export interface FileStatus {
  /** The file's folder in words that a person knows; nothing for a map without a file. */
  readonly folder: string | undefined;
  /** What others did to the file, while it waits for an answer. */
  readonly conflict: FileConflict | undefined;
  /** Why the last save failed, until one succeeds. */
  readonly notSaved: AppError | undefined;
  /** How long the last save of its own accord took, where that was long, and how long the next one is put off for it; ms. */
  readonly slow: { readonly took: number; readonly rest: number } | undefined;
  /** What is to be known about the map, until it is over, by what it is about. */
  readonly troubles: ReadonlyMap<string, Trouble>;
  /** What earlier programs have left unsaved of the map, while that waits for an answer. */
  readonly unsavedWork: readonly UnsavedWork[];
  /** Other versions of the map that cloud clients keep beside its file. */
  readonly copies: readonly ConflictCopy[];
  /** Those that the person wants to hear no more of as they are. */
  readonly copiesPutOff: ReadonlySet<string>;
}

export type FileStatusStore = StoreApi<FileStatus>;

/** Makes the status of a file that nothing is wrong with. */
export function createFileStatus(): FileStatusStore {
  return createStore<FileStatus>(() => ({
    folder: undefined,
    conflict: undefined,
    notSaved: undefined,
    slow: undefined,
    troubles: new Map(),
    unsavedWork: [],
    copies: [],
    copiesPutOff: new Set(),
  }));
}

/** Keeps in sight what somebody should know about a map; with nothing, that is over. */
export function setTrouble(file: FileStatusStore, about: string, trouble: Trouble | undefined): void {
  const troubles = new Map(file.getState().troubles);
  if (trouble) troubles.set(about, trouble);
  else troubles.delete(about);
  file.setState({ troubles });
}
