import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { HandleTable } from './handle-table';

/** The files and folders that the interface may name. `root` is the folder that a person named and that a folder lies in. */
export interface HostPaths {
  files: HandleTable<string>;
  folders: HandleTable<{ path: string; root: string }>;
}

/** Starts without any: the interface can name nothing until the host has given it something. */
export function createPaths(): HostPaths {
  return {
    files: new HandleTable<string>('file'),
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

/** A file's folder in words that a person knows, such as `~/Documents/Iran`. */
export function folderInWords(path: string): string {
  const folder = dirname(path);
  return isInside(folder, homedir()) ? ['~', relative(homedir(), folder)].filter(Boolean).join(sep) : folder;
}
