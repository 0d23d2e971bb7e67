import { readFile } from 'node:fs/promises';
import { applyDiff, diffFits } from '../../../shared/edit/diff';
import { checkDiff } from '../../../shared/edit/check-diff';
import type { ArgMap } from '../../../shared/map/arg-map';
import { parseMapBytes } from '../parse-map-bytes';
import { contentHash } from '../content-hash';
import type { JournalFiles } from './journal';
import { readRecords, type JournalHead } from './records';

/** What a journal brings back. */
export interface Recovered {
  readonly head: JournalHead;
  readonly map: ArgMap;
  /** What the edits follow on; a map that was brought back before has its first edits in it already. */
  readonly base: ArgMap;
  /** How many edits were brought back. */
  readonly edits: number;
  /** When the last of them was made. */
  readonly last: string;
  /** Whether the journal ends as it was written; else its last moment is missing. */
  readonly whole: boolean;
}

/** Reads a journal and does its edits again, as far as they can be trusted. Nothing when not even its beginning can. */
export async function readJournal(files: JournalFiles): Promise<Recovered | undefined> {
  const log = await readFile(files.log, 'utf8').catch(() => undefined);
  const content = await readFile(files.base).catch(() => undefined);
  if (log === undefined || content === undefined) return undefined;
  const { records, whole } = readRecords(log);
  const [head, ...rest] = records;
  if (head?.kind !== 'begin' || contentHash(content) !== head.baseHash) return undefined;
  const parsed = parseMapBytes(content, head.title);
  if (!parsed.ok) return undefined;
  const base = parsed.value.map;
  let map = base;
  let edits = head.carried;
  let last = head.began;
  for (const record of rest) {
    if (record.kind !== 'edit' || !diffFits(map, record.diff))
      return { head, map, base, edits, last, whole: false };
    const next = applyDiff(map, record.diff);
    if (checkDiff(next, record.diff).length > 0) return { head, map, base, edits, last, whole: false };
    map = next;
    edits++;
    last = record.at;
  }
  return { head, map, base, edits, last, whole };
}
