import { z } from 'zod';

/** Bytes of a lock file that are looked at; what is longer is none of ours. */
export const MOST_BYTES = 4096;

/** Who has a map open. Every field was written by a program somewhere and may hold anything. */
export const lockRecord = z.object({
  program: z.literal('counterpoint'),
  /** Random; one open map of one run of the program. */
  instance: z.string().regex(/^[0-9a-f]{16}$/),
  user: z.string().max(100),
  host: z.string().max(255),
  /** Tells whether `pid` is a process of the machine that reads it. */
  machine: z.string().max(64),
  pid: z.number().int().positive(),
  since: z.iso.datetime(),
  /** Counts up while the program lives. Of one length, so that a new one fits where the old one stood. */
  beat: z.string().regex(/^\d{12}$/),
});

export type LockRecord = z.infer<typeof lockRecord>;

/** A lock as its file holds it. */
export function lockText(record: LockRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** A lock from its file's text; nothing where that is no lock. */
export function parseLock(text: string): LockRecord | undefined {
  try {
    return lockRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The lock with its next beat. */
export function nextBeat(record: LockRecord): LockRecord {
  return { ...record, beat: String((Number(record.beat) + 1) % 1e12).padStart(12, '0') };
}
