import { fail, type Result } from '../../shared/result';

const WORDS: Record<string, [message: string, hint: string]> = {
  ENOENT: [
    'The file or its folder is no longer there.',
    'It may have been moved or renamed. Choose it again.',
  ],
  EACCES: ['There is no permission for that file or folder.', 'Choose another place, or ask for permission.'],
  EPERM: ['The system does not allow that for this file.', 'It may be protected. Choose another place.'],
  EROFS: ['The disk is read-only.', 'Choose another place.'],
  ENOSPC: [
    'The disk is full.',
    'Free some space, or choose another disk. Your edits are kept in the window.',
  ],
  EDQUOT: [
    'Your space on this disk is used up.',
    'Free some space, or choose another disk. Your edits are kept in the window.',
  ],
  EISDIR: ['That is a folder, not a file.', 'Choose another name.'],
  ENOTDIR: ['A part of the path is a file, not a folder.', 'Choose another place.'],
  ENAMETOOLONG: ['The file name is too long for this disk.', 'Choose a shorter name.'],
  EBUSY: ['Another program is using the file.', 'Close it there and try again.'],
  EIO: ['The disk reported an error.', 'Choose another disk and check this one.'],
  EMFILE: ['Too many files are open.', 'Close some programs and try again.'],
};

/** A failed file operation in words. Anything that is not the system's answer is a bug and is thrown on. */
export function fileError(error: unknown, what: string): Result<never> {
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') throw error;
  const [message, hint] = WORDS[code] ?? [
    `The system answered ${code}.`,
    'Try again, or choose another place.',
  ];
  return fail(`file-${code.toLowerCase()}`, `${what} ${message}`, hint);
}
