import type { ReadOnly } from '../../shared/host/contract';
import type { AppError } from '../../shared/result';
import { t } from '../../shared/words/words';

export const READ_ONLY_CODE = 'read-only';

/** Why an edit of a map that is for reading only does nothing, and what can be done. */
export function readOnlyError(readOnly: ReadOnly): AppError {
  if (readOnly.reason === 'damaged') {
    return {
      code: READ_ONLY_CODE,
      message: t('This map was read from a damaged file and cannot be edited.'),
      hint: t('Save it under another name to go on with it.'),
    };
  }
  return {
    code: READ_ONLY_CODE,
    message: readOnly.isFree
      ? t('This map is for reading only until you say that you edit it here.')
      : t('This map is open for editing elsewhere; here it can be read.'),
    hint: t('Above the map you can take it over or save a copy.'),
  };
}
