import { z } from 'zod';
import { mapDiffSchema } from '../../../shared/edit/diff-schema';
import { contentHash } from '../content-hash';

/** What a journal is of: its first record. */
const begin = z.object({
  kind: z.literal('begin'),
  /** The map's own id. */
  mapId: z.string(),
  title: z.string(),
  /** Its file, real and absolute; absent while it has none. */
  path: z.string().optional(),
  /** The hash of the file's bytes that the edits follow on. */
  fileHash: z.string().optional(),
  /** The hash of the content that the edits follow on, which lies beside the journal. */
  baseHash: z.string(),
  /** Unsaved edits that the content beside it has already: it was brought back once before. */
  carried: z.number().int().nonnegative(),
  began: z.string(),
});

const edit = z.object({ kind: z.literal('edit'), at: z.string(), diff: mapDiffSchema });

const record = z.discriminatedUnion('kind', [begin, edit]);

export type JournalHead = z.output<typeof begin>;
export type JournalRecord = z.output<typeof record>;

const CHECK = 12; // hexadecimal digits of the hash

/** A record as a line: a checksum, a space, JSON. */
export function writeRecord(of: JournalRecord): string {
  const json = JSON.stringify(of);
  return `${contentHash(json).slice(0, CHECK)} ${json}\n`;
}

/**
 * The records of a journal up to the first line that is torn or damaged: what follows cannot be trusted to follow on it.
 * @returns the records, and whether all lines were whole
 */
export function readRecords(text: string): { records: JournalRecord[]; whole: boolean } {
  const records: JournalRecord[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const read = end < 0 ? undefined : readLine(text.slice(start, end));
    if (!read) return { records, whole: false };
    records.push(read);
    start = end + 1;
  }
  return { records, whole: true };
}

function readLine(line: string): JournalRecord | undefined {
  const json = line.slice(CHECK + 1);
  if (contentHash(json).slice(0, CHECK) !== line.slice(0, CHECK)) return undefined;
  try {
    return record.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
