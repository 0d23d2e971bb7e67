import { lstat, open, unlink, type FileHandle } from 'node:fs/promises';
import { writeOwnFile } from '../durable-write';
import { createTurns } from '../../../shared/in-turn';
import { closeQuietly, makePrivate } from '../whole-file';
import { writeRecord, type JournalHead, type JournalRecord } from './records';

/** ms until what was written is forced to the disk: a power cut loses less than a second. */
const SYNC_AFTER = 300;

/** Where a journal lies: the edits, and the content that they follow on. */
export interface JournalFiles {
  readonly log: string;
  readonly base: string;
}

/** What a journal begins with. */
export interface JournalBase {
  readonly content: string | Uint8Array;
  readonly head: JournalHead;
}

/**
 * The edits of one open map that its file does not hold yet, on disk as they are made. A journal is written once: what cannot be written breaks it, and
 * nothing may follow on the hole; then another one is begun under another name, and this one stays until that is whole.
 */
export class Journal {
  private readonly inTurn = createTurns();
  private file: FileHandle | undefined;
  private syncing: NodeJS.Timeout | undefined;
  private broken = false;
  /** Of the base, once it is there, and of the records so far, on the disk or on their way. */
  readonly bytes = { base: 0, log: 0 };

  /**
   * @param files names that no other journal ever has
   * @param onBroken told once, with the reason
   */
  constructor(
    readonly files: JournalFiles,
    private readonly onBroken: (error: unknown) => void,
  ) {}

  get isBroken(): boolean {
    return this.broken;
  }

  /** Whether there is anything that could be read again. */
  get isBegun(): boolean {
    return this.file !== undefined;
  }

  /**
   * Begins with the content that the edits follow on.
   * @param base asked when its turn comes
   * @returns whether base and beginning are on the disk
   */
  async begin(base: () => Promise<JournalBase>): Promise<boolean> {
    void this.task(async () => {
      const { content, head } = await base();
      const written = await writeOwnFile(this.files.base, content);
      if (!written.ok) throw new Error(written.error.message);
      this.bytes.base = content.length;
      this.file = await open(this.files.log, 'wx', 0o600);
      await makePrivate(this.file);
      await this.write(writeRecord(head));
    });
    return this.flush();
  }

  append(record: JournalRecord): void {
    const line = writeRecord(record);
    this.bytes.log += line.length;
    void this.task(() => this.write(line));
  }

  /** Ends when all that was appended so far is on the disk, or cannot be: then it gives false. */
  async flush(): Promise<boolean> {
    await this.task(async () => {
      clearTimeout(this.syncing);
      this.syncing = undefined;
      await this.file?.sync();
      if (!(await this.isInPlace())) throw new Error('the journal was taken away');
    });
    return !this.broken;
  }

  /** Lets go of it; its files stay. */
  async end(): Promise<void> {
    await this.flush();
    await this.inTurn(() => this.close());
  }

  /** Lets go of it and removes its files, and never others that may stand in their places. */
  async remove(): Promise<void> {
    this.broken = true; // what is still to be written needs not be
    await this.inTurn(async () => {
      // The edits first: without their base they mean nothing, a base without edits is a map that is all there.
      if (await this.isInPlace()) await unlink(this.files.log).catch(() => undefined);
      await unlink(this.files.base).catch(() => undefined);
      await this.close();
    });
  }

  private async close(): Promise<void> {
    clearTimeout(this.syncing);
    if (this.file) await closeQuietly(this.file);
    this.file = undefined;
  }

  private async isInPlace(): Promise<boolean> {
    if (!this.file) return false;
    const there = await lstat(this.files.log).catch(() => undefined);
    return there !== undefined && there.ino === (await this.file.stat()).ino;
  }

  private async write(line: string): Promise<void> {
    await this.file?.appendFile(line);
    this.syncing ??= setTimeout(() => void this.flush(), SYNC_AFTER).unref();
  }

  private task(run: () => Promise<void>): Promise<void> {
    return this.inTurn(async () => {
      if (!this.broken) await run();
    }).catch((error: unknown) => {
      this.broken = true;
      this.onBroken(error);
    });
  }
}
