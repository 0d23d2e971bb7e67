import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, relative, sep } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { resolveTarget } from '../files/resolve-target';
import { HandleTable } from './handle-table';

/** A file that a person named; one that was taken from a list over a folder must stay in it: that is its `root`, real. */
export interface NamedFile {
  readonly path: string;
  readonly root?: string | undefined;
  /** Chosen to be written by an export: what was named to be read must not become a way to write over it. */
  readonly isExport?: boolean;
}

/** The files and folders that the interface may name. `root` is the folder that a person named and that a folder lies in. */
export interface HostPaths {
  files: HandleTable<NamedFile>;
  folders: HandleTable<{ path: string; root: string }>;
}

/** Starts without any: the interface can name nothing until the host has given it something. */
export function createPaths(): HostPaths {
  return {
    files: new HandleTable<NamedFile>('file'),
    folders: new HandleTable<{ path: string; root: string }>('folder'),
  };
}

/** Whether a real path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The real path if it lies in the folder, symbolic links followed; else nothing. */
export async function confined(path: string, folder: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  const realFolder = await realpath(folder).catch(() => undefined);
  return real !== undefined && realFolder !== undefined && isInside(real, realFolder) ? real : undefined;
}

/** The handle of a file; another one where it must stay in a folder, and one more where it is chosen for an export. */
export function giveFile({ files }: HostPaths, path: string, root?: string, isExport = false): string {
  const key = root === undefined ? path : `${root}\n${path}`;
  return files.give(isExport ? `export\n${key}` : key, { path, root, isExport });
}

/**
 * The folder that a file must stay in which is known from before by its real path, such as a recent one: on the desktop a person may have put a link
 * in its place; from a page nothing leads out of the folders that were named.
 */
export function rootOfKnown(path: string, { shell }: { shell: 'desktop' | 'browser' }): string | undefined {
  return shell === 'browser' ? dirname(path) : undefined;
}

/**
 * The real path that a file is read from or written to now, links followed; it need not be there yet. What was in its folder when it was listed
 * can have been swapped for a link that leads out of it since.
 */
export async function realTarget({ path, root }: NamedFile): Promise<Result<string>> {
  const real = await resolveTarget(path).catch(() => undefined);
  if (root === undefined) return ok(real ?? path);
  if (real !== undefined && !isInside(real, root)) return ledOut(path);
  return ok(real ?? path);
}

/**
 * Whether a path that was real when its file was opened still is: only what was opened is written over, never what a link leads to that stands there
 * by now.
 */
export async function sameTarget(path: string, root: string | undefined): Promise<Result<null>> {
  const target = await realTarget({ path, root });
  if (!target.ok) return target;
  if (target.value === path) return ok(null);
  return fail(
    'target-changed',
    '“{name}” leads to another file by now, “{name2}”. Nothing was written to it.',
    'Save under another name, or open that file if it is the one you mean.',
    { name: basename(path), name2: basename(target.value) },
  );
}

/** The refusal of what points out of the folder that a person named. */
export function ledOut(path: string): Result<never> {
  return fail('out-of-folder', '“{name}” points out of the folder.', 'Choose another name.', {
    name: basename(path),
  });
}

/** A file's folder in words that a person knows, such as `~/Documents/Iran`. */
export function folderInWords(path: string): string {
  const folder = dirname(path);
  return isInside(folder, homedir()) ? ['~', relative(homedir(), folder)].filter(Boolean).join(sep) : folder;
}
