import { HOME_SCOPES } from '../command/home-scopes';
import { SCOPES, type Scope } from '../../shared/commands/command';
import { shownMode } from '../state/panels';
import { activeSession, type Workspace } from '../state/workspace';

/** The part of the window that has the keyboard where nothing else has it: the talk that is given, or the middle; none on the start screen. */
export function homeScope(workspace: Workspace): Scope | undefined {
  const session = activeSession(workspace.store.getState());
  if (!session) return undefined;
  return session.talk.getState().showing ? 'present' : HOME_SCOPES[shownMode(workspace)];
}

/**
 * The part of the window that a key is meant for. Where nothing has the keyboard yet, or only what lies behind a talk, it is the one that takes it
 * next: no key is lost in between.
 */
export function scopeOf(workspace: Workspace, target: EventTarget | null): Scope {
  const home = homeScope(workspace);
  if (target === document.body || home === 'present') return home ?? 'window';
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-scope]') : null;
  return SCOPES.find((scope) => scope === element?.dataset['scope']) ?? 'window';
}
