import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST = 1_000_000; // bytes, then a new one is begun and the one before is kept

/** What happened to the program itself, for somebody who has to find out why. Nothing of any map, no names of files, no words that were typed. */
export interface Log {
  /** @param what one line */
  write: (what: string) => void;
}

/** A log that is one file in the data folder. A log that cannot be written is no reason to stop. */
export function createLog(folder: string, now: () => string): Log {
  const file = join(folder, 'counterpoint.log');
  return {
    write: (what) => {
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.old`);
        appendFileSync(file, `${now()} ${what.replaceAll('\n', ' ')}\n`, { mode: 0o600 });
      } catch {
        // The disk is full, or the folder is not there.
      }
    },
  };
}
