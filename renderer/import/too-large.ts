import { notify, type Workspace } from '../state/workspace';
import { LARGEST_CONTENT } from './origin';

/** Whether a dropped file is larger than what is taken in; says so when it is. */
export function refuseTooLarge(workspace: Workspace, { name, size }: File): boolean {
  if (size <= LARGEST_CONTENT) return false;
  notify(workspace, {
    tone: 'error',
    message: `“${name}” is ${Math.round(size / 1e6)} MB; more than 64 MB cannot be taken in.`,
    hint: 'Nothing was changed.',
  });
  return true;
}
