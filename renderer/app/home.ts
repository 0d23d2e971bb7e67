import { HOME_SCOPES } from '../command/home-scopes';
import type { Scope } from '../../shared/commands/command';
import { shownMode } from '../state/panels';
import { activeSession, type Workspace } from '../state/workspace';

/** The part of the window that has the keyboard where nothing else has it: the talk that is given, or the middle; none on the start screen. */
export function homeScope(workspace: Workspace): Scope | undefined {
  const session = activeSession(workspace.store.getState());
  if (!session) return undefined;
  return session.talk.getState().showing ? 'present' : HOME_SCOPES[shownMode(workspace)];
}
