import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { writeJsonFile } from '../files/json-file';
import { readWholeFile } from '../files/read-file';
import { openRegular } from '../files/regular-file';
import { MOST_HEAD_BYTES, decodeHead, versionHead } from './version-file';

const storedVersion = versionHead.extend({
  /** The content's hash; versions with the same content share a file. */
  content: z.string().regex(/^[0-9a-f]{64}$/),
  /** The size of the file that holds it. */
  stored: z.number().int().nonnegative(),
  /** Its file is not what it was. */
  damaged: z.boolean().optional(),
});

/** One version as the index has it. */
export type StoredVersion = z.infer<typeof storedVersion>;

const index = z.object({ checksum: z.string(), versions: z.array(storedVersion) });

const MOST_INDEX_BYTES = 64 * 1024 * 1024;
const FILE = /^([0-9a-f]{64})\.version$/;

/** The file of a content, in the folder of its map. */
export function contentPath(folder: string, content: string): string {
  return join(folder, `${content}.version`);
}

/** The index of a map's versions, in the folder of the map. */
export function indexPath(folder: string): string {
  return join(folder, 'index.json');
}

/** The opaque name of a version. */
export function versionId({ sequence, content }: StoredVersion): string {
  return `v${sequence}-${content.slice(0, 12)}`;
}

/**
 * The versions in a map's folder, oldest first. The index is believed as far as the files bear it out: without it, or when it is torn, it is made
 * again from the files' first lines; a file that another process has added is taken in.
 */
export async function loadVersions(folder: string): Promise<StoredVersion[]> {
  const known = await readIndex(folder);
  const names = await readdir(folder).catch(() => []);
  const contents = names.flatMap((name) => FILE.exec(name)?.[1] ?? []);
  const versions = await Promise.all(
    contents.map(async (content) => {
      const info = await lstat(contentPath(folder, content)).catch(() => undefined);
      if (!info?.isFile()) return [];
      const own = known.filter((version) => version.content === content);
      if (own.length === 0) return [await readHead(folder, content, info)];
      return own.map((version) =>
        version.stored === info.size ? version : { ...version, stored: info.size, damaged: true },
      );
    }),
  );
  return versions.flat().sort((a, b) => a.sequence - b.sequence || (a.taken < b.taken ? -1 : 1));
}

async function readIndex(folder: string): Promise<StoredVersion[]> {
  try {
    const bytes = await readWholeFile(indexPath(folder), MOST_INDEX_BYTES, { follow: false });
    const read = index.parse(JSON.parse(Buffer.from(bytes.ok ? bytes.value : []).toString()));
    return read.checksum === checksumOf(read.versions) ? read.versions : [];
  } catch {
    return [];
  }
}

function checksumOf(versions: readonly StoredVersion[]): string {
  return contentHash(JSON.stringify(versions));
}

/** Writes the index, durably. */
export function writeIndex(folder: string, versions: readonly StoredVersion[]): Promise<Result<string>> {
  const checked = versions.map((version) => storedVersion.parse(version));
  return writeJsonFile(indexPath(folder), { checksum: checksumOf(checked), versions: checked });
}

async function readHead(
  folder: string,
  content: string,
  info: { size: number; mtime: Date },
): Promise<StoredVersion> {
  const head = decodeHead(await firstBytes(contentPath(folder, content)));
  if (head) return { ...head, content, stored: info.size };
  const taken = info.mtime.toISOString();
  return {
    sequence: 0,
    taken,
    reason: 'unknown',
    title: '',
    bytes: 0,
    content,
    stored: info.size,
    damaged: true,
  };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await openRegular(path, { follow: false }).catch(() => undefined);
  if (!file) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEAD_BYTES), 0, MOST_HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await file.close();
  }
}
