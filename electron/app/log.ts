import { app } from 'electron';
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reportBug, tellBugsTo } from '../host/report-bug';

const LARGEST = 1_000_000; // bytes, then a new one is begun and the one before is kept

/** What happened to the program itself, for somebody who has to find out why. Nothing of any map, no names of files, no words that were typed. */
export interface Log {
  readonly file: string;
  /** @param what one line */
  write: (what: string) => void;
}

/** A log that is one file in the data folder. A log that cannot be written is no reason to stop. */
export function createLog(folder: string, now: () => string): Log {
  const file = join(folder, 'counterpoint.log');
  return {
    file,
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

/** Writes down what goes wrong outside of any page: in this process, which goes on or ends as it would without, and in those that Chromium has. */
export function logFaults(log: Log): void {
  tellBugsTo(log.write);
  process.on('uncaughtExceptionMonitor', reportBug);
  process.on('unhandledRejection', reportBug);
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.write(`a process of Chromium has gone: ${type}, ${reason} (${exitCode})`),
  );
}
