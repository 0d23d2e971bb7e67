import { z } from 'zod';
import { mapDiffSchema } from '../../../shared/edit/diff-schema';
import { contentHash } from '../content-hash';

/** The file that a map has, as its edits know it. */
const itsFile = {
  /** Real and absolute; absent while the map has none. */
  path: z.string().optional(),
  /** The hash of its bytes. */
  fileHash: z.string().optional(),
};

/** What a journal is of: its first record. */
const begin = z.object({
  kind: z.literal('begin'),
  /** The map's own id. */
  mapId: z.string(),
  title: z.string(),
  ...itsFile,
  /** The hash of the content that the edits follow on, which lies beside the journal. */
  baseHash: z.string(),
  /** Unsaved edits that the content beside it has already. */
  carried: z.number().int().nonnegative(),
  began: z.string(),
});

const edit = z.object({ kind: z.literal('edit'), at: z.string(), diff: mapDiffSchema });

/** A save: the file holds the edits of this journal up to a number. */
const saved = z.object({
  kind: z.literal('saved'),
  at: z.string(),
  ...itsFile,
  /** So many edits of this journal are in the file. */
  edits: z.number().int().nonnegative(),
  /** So many that its base has already are not. */
  carried: z.number().int().nonnegative(),
});

const record = z.discriminatedUnion('kind', [begin, edit, saved]);

export type JournalHead = z.output<typeof begin>;
export type JournalRecord = z.output<typeof record>;

const CHECK = 12; // hexadecimal digits of the hash
const NEWLINE = 0x0a;

/** A record as a line: a checksum, a space, JSON. */
export function writeRecord(of: JournalRecord): string {
  const json = JSON.stringify(of);
  return `${contentHash(json).slice(0, CHECK)} ${json}\n`;
}

/**
 * The records of a journal up to the first line that is torn or damaged: what follows cannot be trusted to follow on it.
 * @returns the records, and how the log ends: as it was written, in the middle of its last line as a sudden end leaves it, or before a damaged line
 */
export function readRecords(log: Uint8Array): {
  records: JournalRecord[];
  end: 'whole' | 'torn' | 'damaged';
} {
  const records: JournalRecord[] = [];
  // A line at a time: all of it can be longer than a string may be.
  for (let start = 0; start < log.length;) {
    const end = log.indexOf(NEWLINE, start);
    if (end < 0) return { records, end: 'torn' };
    const read = readLine(Buffer.from(log.subarray(start, end)).toString());
    if (!read) return { records, end: 'damaged' };
    records.push(read);
    start = end + 1;
  }
  return { records, end: 'whole' };
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
