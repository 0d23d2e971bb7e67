import { writeSync } from 'node:fs';
import type { Result } from '../../../../shared/result';

/** What the writing process is asked, a line of JSON each. */
export type Order =
  /** Save version after version until killed. */
  | { kind: 'save-on'; how: 'maps' | 'file' | 'plain'; path: string; template: string; from: number }
  /** Edit a map that is never saved, until killed. */
  | { kind: 'edit-on'; dataFolder: string }
  /** Open a map for editing, and save it again and again, until killed. */
  | { kind: 'hold'; path: string }
  /** A whole host: opens the map for editing, whoever has it, adds a group with this title and saves. */
  | { kind: 'edit-and-save'; path: string; dataFolder: string; title: string }
  /** A whole host and its window: opens the map, and somebody types in a card until killed; saves now and then, if so. */
  | { kind: 'type-on'; path: string; dataFolder: string; saves: boolean }
  /** A whole host: asks for everything that reads or writes a helper file. */
  | { kind: 'use-all'; path: string; dataFolder: string; title: string }
  /** Brings the index of a folder of maps up to date. */
  | { kind: 'index'; folder: string; dataFolder: string }
  /** Save the content of a file once. */
  | { kind: 'save-once'; path: string; content: string; safeFolder?: string };

/** What it says, a line of JSON each; the pipe holds it even when the process is killed the next moment. */
export type Word =
  /** `pool`: the one thread that does its file work, on Linux. */
  | { kind: 'ready'; pool: number | undefined }
  | { kind: 'saving'; version: number; hash: string }
  | { kind: 'saved'; version: number }
  /** `at`: ms since the epoch. */
  | { kind: 'edited'; edits: number; at: number }
  /** The map is open; `mine`: for editing. */
  | { kind: 'held'; mine: boolean }
  | { kind: 'done'; ok: boolean; code: string; message: string; hint: string }
  /** A letter was typed: the last of so many. */
  | { kind: 'typed'; letters: number }
  /** The person was told that a crash would lose what is typed from now on, or not any more. */
  | { kind: 'told'; isTroubled: boolean }
  /** What came of each call. */
  | { kind: 'used'; answers: readonly Answer[] }
  /** An edit was taken over and is about to be saved; `seen`: titles in the map as it was given out. */
  | { kind: 'edited-in'; title: string; seen: readonly string[] };

export interface Answer {
  readonly call: string;
  /** Why not, where it failed. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** A line on the standard output. */
export function say(word: Word): void {
  writeSync(1, `${JSON.stringify(word)}\n`);
}

/** Says what came of what was asked. */
export function sayDone(result: Result<unknown>): void {
  const { code, message, hint = '' } = result.ok ? { code: '', message: '' } : result.error;
  say({ kind: 'done', ok: result.ok, code, message, hint });
}
