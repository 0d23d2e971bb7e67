import type { CommandContext } from '../command/ui-command';
import { notify } from '../state/workspace';
import { endTyping } from './end-typing';
import { dropSession } from './leave-map';

/** The map goes into a new window with all its edits; here it is open no more. */
export async function moveMap({ workspace, session }: CommandContext): Promise<void> {
  endTyping(session);
  const flushed = await session.flush();
  const moved = flushed.ok ? await workspace.host.api['window.open']({ map: session.id }) : flushed;
  if (!moved.ok) return notify(workspace, { tone: 'error', ...moved.error });
  dropSession(workspace, session);
}
