import type { BigIntStats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isPassingName } from '../../shared/files/passing-name';
import { appError, type AppError } from '../../shared/result';

/** A file that may be a map. */
export interface FoundMap {
  /** From the library's folder on, with `/`. */
  readonly path: string;
  readonly stamp: Stamp;
}

/** How a file was when it was looked at: another stamp may be another content. */
export interface Stamp {
  readonly text: string;
  readonly bytes: number;
  /** ms since 1970; `changed` is when the entry was changed last, which nobody can set back. */
  readonly modified: number;
  readonly changed: number;
}

export interface FoundMaps {
  readonly maps: readonly FoundMap[];
  /** Folders, the library's own first, which is ''. */
  readonly folders: readonly string[];
  /** What a person should know: what was left out. */
  readonly notes: readonly AppError[];
}

/** More than these are not looked at: such a folder is somebody's whole disk. */
const MOST = { maps: 50_000, folders: 20_000, depth: 24 };

/** Whether a name is one of a map's file. */
export function isMapName(name: string): boolean {
  return extname(name).toLowerCase() === '.argmap' && !name.startsWith('.') && !isPassingName(name);
}

/**
 * Finds the maps of a folder and of those in it, by name. Links are not followed, wherever they lead, and what is hidden is left out; nothing is opened.
 * Throws the system's error where the folder itself cannot be listed.
 */
export async function findMaps(root: string, signal?: AbortSignal): Promise<FoundMaps> {
  const maps: FoundMap[] = [];
  const folders: string[] = [];
  const notes: AppError[] = [];
  const waiting = [{ path: '', depth: 0 }];
  let isCut = false;
  for (let next = waiting.shift(); next && !signal?.aborted; next = waiting.shift()) {
    const { path, depth } = next;
    const names = await readdir(join(root, path)).catch((error: unknown) => {
      if (path === '') throw error;
      notes.push(appError('no-folder', 'The folder “{path}” could not be listed.', undefined, { path }));
      return [];
    });
    folders.push(path);
    const found = await Promise.all(
      names.sort().map((name) => look(root, path === '' ? name : `${path}/${name}`)),
    );
    for (const one of found) {
      if (!one) continue;
      const isRoom = one.stamp ? maps.length < MOST.maps : folders.length + waiting.length < MOST.folders;
      if (!isRoom || depth >= MOST.depth) isCut = true;
      else if (one.stamp) maps.push({ path: one.path, stamp: one.stamp });
      else waiting.push({ path: one.path, depth: depth + 1 });
    }
  }
  if (isCut)
    notes.push(
      appError(
        'too-large',
        'The folder is too large: {maps} maps in {folders} folders, {depth} deep, are looked at.',
        'Choose a folder inside it.',
        MOST,
      ),
    );
  return { maps, folders, notes };
}

/** What lies at a path: a map, or (without a stamp) a folder. */
async function look(root: string, path: string): Promise<{ path: string; stamp?: Stamp } | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.')) return undefined;
  const info = await lstat(join(root, path), { bigint: true }).catch(() => undefined);
  if (info?.isDirectory()) return { path };
  return info?.isFile() && isMapName(name) ? { path, stamp: stampOf(info) } : undefined;
}

/** The stamp of a map's file; nothing where no file is, or a link. */
export async function stampAt(root: string, path: string): Promise<Stamp | undefined> {
  const info = await lstat(join(root, path), { bigint: true }).catch(() => undefined);
  return info?.isFile() ? stampOf(info) : undefined;
}

function stampOf({ size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs }: BigIntStats): Stamp {
  return {
    text: [size, mtimeNs, ctimeNs, ino].join(' '),
    bytes: Number(size),
    modified: Number(mtimeMs),
    changed: Number(ctimeMs),
  };
}
