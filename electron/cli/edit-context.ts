import { randomBytes } from 'node:crypto';
import type { EditContext } from '../../shared/edit/command';
import { createIdMaker } from '../../shared/ids';

/** The ids and the time of this run. */
export function editContext(): EditContext {
  return {
    newId: createIdMaker((count) => randomBytes(count)),
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}
