import type { ErrorCode } from '../../shared/error-codes';
import { appError, type AppError, type ErrorValues } from '../../shared/result';
import type { ReadSource } from '../../shared/host/contract';

/** The kinds of files that an article can come in. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'email' | 'epub';

/** An article as a format's reader gives it: its text and what the file says about it. */
export type Article = Omit<ReadSource, 'fileName' | 'format' | 'notes' | 'title'> & {
  title?: string | undefined;
  /** Sentences for people: what was left out or looks wrong. */
  notes: string[];
};

/** What a reader is given. */
export interface ReadOptions {
  readonly fileName: string;
  /** An encoding that a person chose; absent: found out. */
  readonly encoding?: string | undefined;
  /** Told of parts of long work, such as the pages of a PDF. */
  readonly progress: (done: number, total: number) => void;
}

/** The bytes of a file to an article. A thrown `Unreadable` says in words why not; anything else that is thrown is a broken file. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Article | Promise<Article>;

/** What cannot be read, in words for people. */
export class Unreadable extends Error {
  readonly failure: AppError;

  constructor(code: ErrorCode, message: string, hint: string, values?: ErrorValues) {
    const failure = appError(code, message, hint, values);
    super(failure.message);
    this.failure = failure;
  }
}
