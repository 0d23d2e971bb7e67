import { expect, it } from 'vitest';
import { codeOf, fileError, UnsavedError } from '../../../../electron/files/file-errors';

function system(code: string): Error {
  return Object.assign(new Error(code), { code });
}

it.each(
  'ENOSPC EDQUOT EROFS EACCES EPERM EIO EBUSY ENAMETOOLONG ELOOP EFBIG ESTALE EINVAL ENODEV'.split(' '),
)('has a sentence and a hint of its own for %s', (code) => {
  const failed = fileError(system(code), '“a” was not saved.');
  expect(failed).toMatchObject({ ok: false, error: { code: `file-${code.toLowerCase()}` } });
  const { message = '', hint = '' } = failed.ok ? {} : failed.error;
  expect(message.startsWith('“a” was not saved. ')).toBe(true);
  expect(message).not.toContain(code);
  expect(hint).not.toBe('');
});

function messageOf(failed: ReturnType<typeof fileError>): string {
  return failed.ok ? '' : failed.error.message;
}

it('names an answer that it has no words for', () => {
  expect(messageOf(fileError(system('ESRCH'), 'No.'))).toContain('ESRCH');
});

it('adds what more must be told of a failed save', () => {
  const failed = fileError(new UnsavedError(system('EIO'), 'A copy is kept.'), '“a” was not saved.');
  expect(failed).toMatchObject({ error: { code: 'file-eio' } });
  expect(messageOf(failed)).toMatch(/A copy is kept\.$/);
});

it('throws on what is a bug and no answer of the system', () => {
  expect(() => fileError(new TypeError('bug'), 'No.')).toThrow('bug');
  expect(codeOf(new TypeError('bug'))).toBeUndefined();
});
