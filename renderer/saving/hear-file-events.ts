import { notify, type Workspace } from '../state/workspace';
import { hearConflictCopies } from './conflict-copies';
import { hearOutsideChange } from './outside-change';
import { hearReadOnly } from './take-over';

/**
 * Hears what happens to the files of open maps, for as long as the window lives. From its start on: the host tells what it knows of a map as soon
 * as it has given the map out, and that may be before anything is drawn.
 */
export function hearFileEvents(workspace: Workspace): void {
  const { host } = workspace;
  host.on('maps.outside', ({ map, change, fileName }) =>
    hearOutsideChange(workspace, map, { change, fileName }),
  );
  host.on('maps.copies', ({ map, copies }) => hearConflictCopies(workspace, map, copies));
  host.on('maps.readOnly', ({ map, readOnly }) => hearReadOnly(workspace, map, readOnly));
  host.on('maps.trouble', ({ message, hint }) => notify(workspace, { tone: 'error', message, hint }));
}
