import { HOME_SCOPES } from '../command/home-scopes';
import { SCOPES, type Scope } from '../../shared/commands/command';
import { frontPane, shownLeftTab, shownMode, type LeftTab } from '../state/panels';
import { activeSession, type Workspace } from '../state/workspace';

const LEFT_SCOPES: Readonly<Record<LeftTab, Scope>> = {
  articles: 'reader',
  outline: 'outline',
  comments: 'comments',
  steps: 'steps',
};

/**
 * The part of the window that has the keyboard where nothing else has it: the talk that is given, or the middle; in a small window the panel that is in
 * front of it. None on the start screen.
 */
export function homeScope(workspace: Workspace): Scope | undefined {
  const session = activeSession(workspace.store.getState());
  if (!session) return undefined;
  if (session.talk.getState().showing) return 'present';
  const mode = shownMode(workspace);
  if (mode) return HOME_SCOPES[mode];
  const front = frontPane(workspace);
  if (front === 'left') return LEFT_SCOPES[shownLeftTab(workspace)];
  return front === 'draft' ? 'draft' : 'inspector';
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
