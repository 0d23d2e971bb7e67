import { isErrorCode } from '../../shared/error-codes';
import { appError, fail, type AppError, type ErrorValues, type Result } from '../../shared/result';

const NETWORK: [message: string, hint: string] = [
  'The network folder does not answer.',
  'Try again when the connection is back, or choose another place.',
];

const WORDS: Record<string, [message: string, hint: string]> = {
  ENOENT: [
    'The file or its folder is no longer there.',
    'It may have been moved or renamed. Choose it again.',
  ],
  EACCES: ['There is no permission for that file or folder.', 'Choose another place, or ask for permission.'],
  EPERM: ['The system does not allow that for this file.', 'It may be protected. Choose another place.'],
  EROFS: ['The disk is read-only.', 'Choose another place.'],
  ENOSPC: ['The disk is full.', 'Free some space, or choose another disk.'],
  EDQUOT: ['Your space on this disk is used up.', 'Free some space, or choose another disk.'],
  EISDIR: ['That is a folder, not a file.', 'Choose another name.'],
  ENOTDIR: ['A part of the path is a file, not a folder.', 'Choose another place.'],
  ENAMETOOLONG: ['The file name is too long for this disk.', 'Choose a shorter name.'],
  EBUSY: ['Another program is using the file.', 'Close it there and try again.'],
  EIO: ['The disk reported an error.', 'Choose another disk and check this one.'],
  ETXTBSY: ['Another program is using the file.', 'Close it there and try again.'],
  EMFILE: ['Too many files are open.', 'Close some programs and try again.'],
  ENFILE: ['Too many files are open.', 'Close some programs and try again.'],
  ENOMEM: ['There is not enough memory.', 'Close some programs and try again.'],
  EADDRINUSE: ['Another program has that port already.', 'Choose another one, or none.'],
  EINTR: ['The system interrupted it.', 'Try again.'],
  EFBIG: ['The file would be larger than this disk or your limit allows.', 'Choose another disk.'],
  EXDEV: ['The system does not let the file be replaced.', 'Choose another place.'],
  ENXIO: ['That is a device, not a file.', 'Choose another name.'],
  EISLNK: ['A link to another file stands in its place by now.', 'Choose another name.'],
  ELOOP: ['The links that lead to the file go round in a circle.', 'Choose another place.'],
  EINVAL: ['This disk does not take that file or its name.', 'Choose another name or place.'],
  EILSEQ: ['This disk does not take that file name.', 'Choose another name.'],
  ETIMEDOUT: NETWORK,
  ESTALE: NETWORK,
  ENOTCONN: NETWORK,
  ECONNRESET: NETWORK,
  EHOSTDOWN: NETWORK,
  EHOSTUNREACH: NETWORK,
  ENETUNREACH: NETWORK,
  ENODEV: ['The disk is not there any more.', 'Connect it again, or choose another place.'],
  ENOTPRIVATE: [
    'The folder for the program’s own files is not yours alone: somebody else has put it there, or it is one for everybody.',
    'Remove it, or name a folder of your own in COUNTERPOINT_DATA_DIR.',
  ],
  EOTHERBYTES: ['The disk did not keep what was written to it.', 'Choose another disk and check this one.'],
};

const UNKNOWN: [message: string, hint: string] = [
  'The system answered {code}.',
  'Try again, or choose another place.',
];

/** A failed save of which more must be told than the system's answer: what the disk holds now, and where a copy lies. */
export class UnsavedError extends Error {
  readonly code: string | undefined;
  readonly note: AppError;

  /** @param note one sentence */
  constructor(cause: unknown, note: string, values: ErrorValues = {}) {
    super(note, { cause });
    this.code = codeOf(cause);
    this.note = appError('file-failed', note, undefined, values);
  }
}

/** The system's name for what went wrong, such as ENOENT; nothing for errors that are not the system's. */
export function codeOf(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : undefined;
}

/**
 * A failed file operation in words. Anything that is not the system's answer is a bug and is thrown on.
 * @param what was not done: a sentence with `{names}` of the values
 */
export function fileError(error: unknown, what: string, values: ErrorValues = {}): Result<never> {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const [answer, hint] = WORDS[code] ?? UNKNOWN;
  const name = `file-${code.toLowerCase()}`;
  const failure = isErrorCode(name) ? name : 'file-failed';
  const said = {
    what: appError(failure, what, undefined, values),
    answer: appError(failure, answer, undefined, { code }),
  };
  return error instanceof UnsavedError
    ? fail(failure, '{what} {answer} {note}', hint, { ...said, note: error.note })
    : fail(failure, '{what} {answer}', hint, said);
}
