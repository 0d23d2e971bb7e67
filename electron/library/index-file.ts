import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { appErrorSchema } from '../../shared/host/call';
import { libraryEntry } from '../../shared/library/entry';
import type { Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { writeOwnFile } from '../files/durable-write';
import { codeOf } from '../files/file-errors';
import { readWholeFile } from '../files/read-file';
import { openRegular } from '../files/regular-file';
import { closeQuietly } from '../files/whole-file';
import { nextTurn } from '../files/next-turn';

const head = z.object({
  format: z.literal('counterpoint-library'),
  version: z.literal(1),
  /** Whose maps these are: names of files are hashes, and hashes can meet. */
  folder: z.string(),
});

const keptMap = z.object({
  path: z.string(),
  /** The stamp of the file when it was read, and whether nothing can have been written to it since without another stamp. */
  stamp: z.string(),
  isSettled: z.boolean(),
  /** Of its bytes. */
  hash: z.string(),
  /** What it holds, or why it could not be read. */
  entry: libraryEntry.optional(),
  error: appErrorSchema.optional(),
});

/** What the index's file has of one map. */
export type KeptMap = z.infer<typeof keptMap>;

const LARGEST = 1024 * 1024 * 1024; // bytes
const CHECKSUM = 16; // hexadecimal digits
const LINE_END = 0x0a;

/**
 * Reads the file of an index: a line each time that a map was read, the last one of each map holds, and every line has its own checksum. So a line that was
 * cut off when the program was killed, or that the disk has lost, costs the reading of its map and nothing else; a file that is none costs all.
 * Lines are appended without waiting for the disk: what is lost is read again.
 * @returns the maps by their paths, and whether the file is worth writing anew: it has lines that count no more
 */
export async function readIndex(
  file: string,
  folder: string,
): Promise<{ kept: Map<string, KeptMap>; isStale: boolean }> {
  const kept = new Map<string, KeptMap>();
  const read = await readWholeFile(file, LARGEST, { follow: false });
  if (!read.ok) return { kept, isStale: true };
  const bytes = Buffer.from(read.value.buffer, read.value.byteOffset, read.value.length);
  let lines = 0;
  let damaged = 0;
  for (let at = 0; at < bytes.length; lines++) {
    const found = bytes.indexOf(LINE_END, at);
    const end = found < 0 ? bytes.length : found;
    const line = end - at > CHECKSUM ? checked(bytes.subarray(at, end)) : undefined;
    at = end + 1;
    if (lines === 0) {
      if (head.safeParse(line).data?.folder !== folder) return { kept, isStale: true };
      continue;
    }
    const map = keptMap.safeParse(line).data;
    if (map) kept.set(map.path, map);
    else damaged++;
    // Else nothing of the process could answer meanwhile.
    if (lines % 50 === 0) await nextTurn();
  }
  return { kept, isStale: lines === 0 || damaged > 0 || lines > 2 * kept.size + 100 };
}

function checked(line: Buffer): unknown {
  const content = line.subarray(CHECKSUM);
  if (line.toString('latin1', 0, CHECKSUM) !== checksum(content)) return undefined;
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return undefined;
  }
}

function checksum(content: Buffer): string {
  return contentHash(content).slice(0, CHECKSUM);
}

function lineOf(value: unknown): string {
  const content = JSON.stringify(value);
  return `${checksum(Buffer.from(content))}${content}\n`;
}

/** Writes the whole index anew, durably: the old one or the new one is there, whatever happens. */
export function writeIndex(file: string, folder: string, maps: Iterable<KeptMap>): Promise<Result<string>> {
  const first: z.infer<typeof head> = { format: 'counterpoint-library', version: 1, folder };
  return writeOwnFile(file, Buffer.concat([first, ...maps].map((value) => Buffer.from(lineOf(value)))));
}

/** Adds lines to an index that is there. @returns whether that could be done: an index that cannot be written is read anew each time, and nothing worse */
export async function appendToIndex(file: string, maps: readonly KeptMap[]): Promise<boolean> {
  let opened: FileHandle | undefined;
  try {
    opened = await openRegular(file, { flags: constants.O_WRONLY | constants.O_APPEND, follow: false });
    await opened.appendFile(maps.map(lineOf).join(''));
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  } finally {
    if (opened) await closeQuietly(opened);
  }
}
