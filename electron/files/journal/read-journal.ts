import { stat } from 'node:fs/promises';
import { checkDiff } from '../../../shared/edit/check-diff';
import { applyDiff, diffFits, type MapDiff } from '../../../shared/edit/diff';
import type { ArgMap } from '../../../shared/map/arg-map';
import { contentHash } from '../content-hash';
import { parseOwnMap } from '../parse-map-bytes';
import { readWholeFile } from '../read-file';
import type { JournalFiles } from './journal';
import { openRegular } from '../regular-file';
import { closeQuietly, readAll } from '../whole-file';
import { readRecords, type JournalHead, type JournalRecord } from './records';

/** What a journal brings back. */
export interface Recovered {
  readonly mapId: string;
  readonly title: string;
  /** The file that the map has; absent when it has none. */
  readonly path?: string | undefined;
  /** The hash of the bytes that this file held, as the edits know it. */
  readonly fileHash?: string | undefined;
  readonly map: ArgMap;
  /** What the file held: the map without its unsaved edits, but for those that were `carried`. */
  readonly base: ArgMap;
  /** Unsaved edits that the base has already. */
  readonly carried: number;
  /** Those that follow on it, in order. */
  readonly diffs: readonly MapDiff[];
  readonly began: string;
  /** When the last of them was made. */
  readonly last: string;
  /** How the journal ends: as it was written, without its last moment, or where it is damaged. */
  readonly end: 'whole' | 'torn' | 'damaged';
}

/** Edits that were brought back and are in no file. */
export function unsavedEdits({ carried, diffs }: Recovered): number {
  return carried + diffs.length;
}

/** What a journal of a map may take in memory to be read, bytes; the program begins another long before. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024 - 2;

/** Bytes of a log in which its beginning is looked for at first, and at most. */
const HEAD_BYTES = { first: 4096, most: 1024 * 1024 };

/** Reads what a journal is of, and nothing of its edits. @returns nothing where that cannot be told */
export async function readJournalHead({ log }: JournalFiles): Promise<JournalHead | undefined> {
  const file = await openRegular(log, { follow: false }).catch(() => undefined);
  if (!file) return undefined;
  try {
    for (let length = HEAD_BYTES.first; length <= HEAD_BYTES.most; length *= 4) {
      const [head] = readRecords(firstLine(await readAll(file, length))).records;
      if (head) return head.kind === 'begin' ? head : undefined;
    }
  } catch {
    // Whoever reads all of it says what is wrong.
  } finally {
    await closeQuietly(file);
  }
  return undefined;
}

function firstLine(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.indexOf('\n') + 1);
}

/**
 * Reads a journal and does its edits again, as far as they can be trusted. Where the content that they follow on is gone or damaged, the map's file
 * may still hold the same.
 * @returns `unreadable` when not even its beginning can be trusted
 */
export async function readJournal(files: JournalFiles): Promise<Recovered | 'unreadable'> {
  const log = await readWholeFile(files.log, MOST_BYTES, { follow: false });
  if (!log.ok) return 'unreadable';
  const { records, end } = readRecords(log.value);
  const [head, ...rest] = records;
  if (head?.kind !== 'begin') return (await baseAlone(files)) ?? 'unreadable';
  const base = await readBase(files, head);
  return base ? redo(head, base, rest, end) : 'unreadable';
}

/** Of a journal that is damaged at its very beginning the content that its edits followed on, which may hold edits that no file has. */
async function baseAlone({ base: path }: JournalFiles): Promise<Recovered | undefined> {
  const bytes = await readWholeFile(path, MOST_BYTES, { follow: false });
  const parsed = bytes.ok ? parseOwnMap(bytes.value, 'Unsaved work') : bytes;
  if (!parsed.ok) return undefined;
  const { map } = parsed.value;
  const { id: mapId, title } = map.head;
  const began = (await stat(path)).mtime.toISOString();
  return { mapId, title, map, base: map, carried: 1, diffs: [], began, last: began, end: 'damaged' };
}

async function readBase(files: JournalFiles, head: JournalHead): Promise<ArgMap | undefined> {
  for (const path of [files.base, head.path]) {
    const bytes = path === undefined ? undefined : await readWholeFile(path, MOST_BYTES, { follow: false });
    if (!bytes?.ok || contentHash(bytes.value) !== head.baseHash) continue;
    const parsed = parseOwnMap(bytes.value, head.title);
    if (parsed.ok) return parsed.value.map;
  }
  return undefined;
}

function redo(
  head: JournalHead,
  start: ArgMap,
  records: readonly JournalRecord[],
  wasEnd: Recovered['end'],
): Recovered {
  const { mapId, title, began } = head;
  const saved = records.findLast((record) => record.kind === 'saved');
  const inFile = saved?.edits ?? 0;
  const { path, fileHash, carried } = saved ?? head;
  let base = start;
  let map = start;
  let last = head.began;
  let end = wasEnd;
  let done = 0;
  const diffs: MapDiff[] = [];
  for (const record of records) {
    if (record.kind === 'saved') continue;
    if (record.kind !== 'edit' || !diffFits(map, record.diff)) {
      end = 'damaged';
      break;
    }
    const next = applyDiff(map, record.diff);
    if (checkDiff(next, record.diff).length > 0) {
      end = 'damaged';
      break;
    }
    map = next;
    last = record.at;
    if (++done <= inFile) base = map;
    else diffs.push(record.diff);
  }
  return { mapId, title, path, fileHash, map, base, carried, diffs, began, last, end };
}
