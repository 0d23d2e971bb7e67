import { expect, it } from 'vitest';
import { ERROR_CODES, isErrorCode } from '../../../shared/error-codes';
import { fail } from '../../../shared/result';

it('names each code once, and knows no other', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  expect(isErrorCode('file-enoent')).toBe(true);
  expect(isErrorCode('file-enothing')).toBe(false);
  // @ts-expect-error A code that is not in the list does not compile.
  expect(fail('file-enothing', 'Nothing.').error.code).toBe('file-enothing');
});
