import type { ReadOnly } from '../../shared/host/contract';
import type { AppError } from '../../shared/result';

export const READ_ONLY_CODE = 'read-only';

/** Why an edit of a map that is for reading only does nothing, and what can be done. */
export function readOnlyError(readOnly: ReadOnly): AppError {
  if (readOnly.reason === 'damaged') {
    return {
      code: READ_ONLY_CODE,
      message: 'This map was read from a damaged file and cannot be edited.',
      hint: 'Save it under another name to go on with it.',
    };
  }
  return {
    code: READ_ONLY_CODE,
    message: readOnly.isFree
      ? 'This map is for reading only until you say that you edit it here.'
      : 'This map is open for editing elsewhere; here it can be read.',
    hint: 'Above the map you can take it over or save a copy.',
  };
}
