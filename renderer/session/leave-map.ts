import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';

/** Closes a map without a question: it is open in no window then. */
export async function leaveMap(workspace: Workspace, session: Session): Promise<void> {
  // What was not saved can be found among the versions: the host has the last of it first.
  await session.flush();
  await workspace.host.api['maps.close']({ map: session.id });
  dropSession(workspace, session);
}

/** Takes a map out of this window; where it was in front, the last of the others comes there. */
export function dropSession({ store }: Workspace, session: Session): void {
  const { active, sessions } = store.getState();
  const rest = sessions.filter((other) => other !== session);
  store.setState({ sessions: rest, active: active === session.id ? rest.at(-1)?.id : active });
}
