import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { durableWrite } from '../durable-write';
import { createTurns } from '../in-turn';
import { writeRecord, type JournalRecord } from './records';

/** ms until what was written is forced to the disk: a power cut loses less than a second. */
const SYNC_AFTER = 300;

/** Where a journal lies: the edits, and the content that they follow on. */
export interface JournalFiles {
  readonly log: string;
  readonly base: string;
}

/** The edits of one open map that its file does not hold yet, on disk as they are made. Trouble is told, and never stops the edit. */
export class Journal {
  private readonly inTurn = createTurns();
  private file: FileHandle | undefined;
  private syncing: NodeJS.Timeout | undefined;
  private broken = false;

  constructor(
    readonly files: JournalFiles,
    private readonly onTrouble: (error: unknown) => void,
  ) {}

  /**
   * Begins with the content that the edits follow on.
   * @param base asked when its turn comes
   */
  begin(base: () => Promise<{ content: string | Uint8Array; head: JournalRecord }>): void {
    this.task(async () => {
      const { content, head } = await base();
      await mkdir(dirname(this.files.log), { recursive: true, mode: 0o700 });
      const written = await durableWrite(this.files.base, content);
      if (!written.ok) throw new Error(written.error.message);
      this.file = await open(this.files.log, 'w', 0o600);
      await this.write(head);
    });
  }

  append(record: JournalRecord): void {
    this.task(() => this.write(record));
  }

  /** Ends when all that was appended so far is on the disk. */
  async flush(): Promise<void> {
    await this.inTurn(async () => {
      clearTimeout(this.syncing);
      this.syncing = undefined;
      await this.file?.sync();
    }).catch(this.onTrouble);
  }

  /** Lets go of it; `keep` leaves the files for the next start. */
  async end({ keep = false } = {}): Promise<void> {
    await this.flush();
    await this.inTurn(async () => {
      await this.file?.close();
      this.file = undefined;
      if (keep) return;
      await rm(this.files.log, { force: true });
      await rm(this.files.base, { force: true });
    }).catch(this.onTrouble);
  }

  private async write(record: JournalRecord): Promise<void> {
    await this.file?.appendFile(writeRecord(record));
    this.syncing ??= setTimeout(() => void this.flush(), SYNC_AFTER).unref();
  }

  /** After a failed write the log has a hole that nothing may follow: the rest is left out, and that is told once. */
  private task(run: () => Promise<void>): void {
    void this.inTurn(async () => {
      if (!this.broken) await run();
    }).catch((error: unknown) => {
      this.broken = true;
      this.onTrouble(error);
    });
  }
}
