import { t } from '../../shared/words/words';
import { notify, type Workspace } from './workspace';
import { LARGEST_CONTENT } from './origin';

/** Whether a dropped file is larger than what is taken in; says so when it is. */
export function refuseTooLarge(workspace: Workspace, { name, size }: File): boolean {
  if (size <= LARGEST_CONTENT) return false;
  notify(workspace, {
    tone: 'error',
    message: t('“{name}” is {size} MB; more than 64 MB cannot be taken in.', {
      name,
      size: Math.round(size / 1e6),
    }),
    hint: t('Nothing was changed.'),
  });
  return true;
}
