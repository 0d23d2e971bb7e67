import { setTrouble } from '../state/file-status';
import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';
import { hearConnection } from './connection';

/** What is told of maps that are not shown here (yet): no more than so much is kept. */
const MOST_EARLY = 100;

/** Hears what happens to the files of open maps, for as long as the window lives. What is done about it is loaded with the maps. */
export function hearFileEvents(workspace: Workspace): void {
  const { host } = workspace;
  const tell = telling(workspace);
  host.on('maps.conflict', (conflict) =>
    tell(conflict.map, async (session) => {
      const { hearConflict } = await import('./conflict');
      await hearConflict(workspace, session, conflict);
    }),
  );
  host.on('maps.copies', ({ map, copies }) => tell(map, ({ file }) => file.setState({ copies })));
  host.on('maps.readOnly', ({ map, readOnly }) =>
    tell(map, async (session) => {
      const { hearReadOnly } = await import('./take-over');
      hearReadOnly(session, readOnly);
    }),
  );
  host.on('maps.trouble', ({ map, about, over, message, hint }) =>
    tell(map, ({ file }) => setTrouble(file, about, over ? undefined : { message, hint })),
  );
  hearConnection(workspace);
}

/** Tells something of a map to the one who shows it. The host tells what it knows as soon as it gives a map out: that waits until the map is shown. */
function telling(
  workspace: Workspace,
): (map: string, hear: (session: Session) => void | Promise<void>) => void {
  const early: { map: string; hear: (session: Session) => void | Promise<void> }[] = [];
  const sessionOf = (map: string): Session | undefined =>
    workspace.store.getState().sessions.find(({ id }) => id === map);

  workspace.store.subscribe((state, before) => {
    if (state.sessions === before.sessions) return;
    for (const waiting of early.splice(0)) tell(waiting.map, waiting.hear);
  });

  function tell(map: string, hear: (session: Session) => void | Promise<void>): void {
    const session = sessionOf(map);
    if (session) void hear(session);
    else if (early.push({ map, hear }) > MOST_EARLY) early.shift();
  }
  return tell;
}
