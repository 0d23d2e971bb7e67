import { lstat, readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { conflictCopy, type CopyMaker } from '../../shared/files/conflict-copy';
import type { ArgMap } from '../../shared/map/arg-map';
import { contentHash } from './content-hash';
import { parseMapBytes } from './parse-map-bytes';
import { readWholeFile } from './read-file';
import { openRegular } from './regular-file';

/** A larger file is not read whole only to count what differs, bytes. */
const LARGEST = 16 * 1024 * 1024;
/** More copies than these are not looked into. */
const MOST = 20;
const HEAD_BYTES = 4096;
/** A map's own id stands in the first lines of its file. */
const MAP_ID = /"id":\s{0,10}"(m-[0-9a-z]{12})"/;

/** Another version of a map that a cloud client has put beside it. */
export interface FoundCopy {
  readonly path: string;
  readonly maker?: CopyMaker | undefined;
  /** Another one when its content is. */
  readonly mark: string;
  /** Absent where it is too large to be read only for a comparison. */
  readonly map?: ArgMap;
}

/** Whether a file beside a map has a name that a cloud client gives to its conflict copies. */
export function isCopyName(name: string, path: string): boolean {
  return conflictCopy(name, basename(path), hostname()) !== undefined;
}

/**
 * The conflict copies beside a map's file: their names say so, and inside is the same map, by its id. A file manager's copies have such names
 * and the same id, too, and are as much another version of the map. Other names are not even looked at: a folder may hold thousands.
 * @param path the map's file, real and absolute
 * @param mapId the map's own id
 */
export async function findCopies(path: string, mapId: string): Promise<FoundCopy[]> {
  const names = (await readdir(dirname(path)).catch(() => [])).filter((name) => isCopyName(name, path));
  const found: FoundCopy[] = [];
  for (const name of names.sort().slice(0, MOST)) {
    const copy = await readCopy(join(dirname(path), name), mapId).catch(() => undefined);
    if (copy) found.push({ ...copy, maker: conflictCopy(name, basename(path), hostname())?.maker });
  }
  return found;
}

/** A copy whose id is the map's; a link is none, wherever it leads. */
async function readCopy(path: string, mapId: string): Promise<FoundCopy | undefined> {
  const info = await lstat(path);
  if (!info.isFile()) return undefined;
  const id = MAP_ID.exec(await readHead(path))?.[1];
  if (id !== undefined && id !== mapId) return undefined;
  if (info.size > LARGEST)
    return id === undefined ? undefined : { path, mark: `${info.size} ${info.mtimeMs}` };
  const bytes = await readWholeFile(path, LARGEST, { follow: false });
  if (!bytes.ok) return undefined;
  const read = parseMapBytes(bytes.value, basename(path));
  if (!read.ok || read.value.map.head.id !== mapId) return undefined;
  return { path, mark: contentHash(bytes.value).slice(0, 16), map: read.value.map };
}

async function readHead(path: string): Promise<string> {
  const file = await openRegular(path, { follow: false });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
