import { find } from '../../shared/map/arg-map';
import { neighbourhood, type Focus } from '../../shared/view/focus';
import { foldToLevel } from '../../shared/view/fold-levels';
import { hasBranch } from '../../shared/view/folds';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import { saveView, stepView } from './saved-views';

const MOST_DEPTH = 9;

function selectedNodes({ session }: CommandContext): string[] {
  const { map } = session.map.store.getState();
  return [...session.view.getState().selection].filter((id) => find(map, 'nodes', id));
}

function foldable(context: CommandContext): string[] {
  const { map } = context.session.map.store.getState();
  return selectedNodes(context).filter((id) => hasBranch(map, id));
}

function toggleFold(context: CommandContext): void {
  const { map } = context.session.map.store.getState();
  const ids = foldable(context);
  const folded = !ids.every((id) => find(map, 'nodes', id)?.folded);
  dispatchOrTell(context, 'nodes.fold', { ids, folded });
}

function foldTo(context: CommandContext, levels: number): void {
  const { session } = context;
  const { fold, unfold } = foldToLevel(session.map.store.getState().map, levels);
  if (fold.length + unfold.length === 0) return;
  const name = Number.isFinite(levels) ? `Fold to level ${levels}` : 'Unfold everything';
  session.map.beginGesture(name);
  if (unfold.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: unfold, folded: false });
  if (fold.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: fold, folded: true });
  session.map.endGesture();
  session.canvas.current?.fit();
}

/** Looks at some cards and what is around them. */
export function setFocus({ session }: CommandContext, focus: Focus | undefined): void {
  session.view.setState({ focus });
  if (!focus) return;
  session.canvas.current?.fit([...neighbourhood(session.map.store.getState().map, focus)]);
}

/** Looks at more or fewer links around what is in focus. */
export function widenFocus(context: CommandContext, step: 1 | -1): void {
  const { focus } = context.session.view.getState();
  if (!focus) return;
  const depth = Math.min(MOST_DEPTH, Math.max(1, focus.depth + step));
  if (depth !== focus.depth) setFocus(context, { ...focus, depth });
}

const hasFocus = ({ session }: CommandContext): boolean => session.view.getState().focus !== undefined;

const levels = [1, 2, 3].map((level): UiCommand => ({
  id: `view.foldTo${level}`,
  title: `Fold to ${level === 1 ? 'one level' : `${level} levels`} below the roots`,
  group: 'View',
  needsMap: true,
  run: (context) => foldTo(context, level),
}));

/** Ways through a big map: folding, focus, filter, saved views, back and forward. */
export const WAYFINDING_COMMANDS: readonly UiCommand[] = [
  {
    id: 'view.fold',
    title: 'Fold or unfold the branch',
    group: 'View',
    keys: ['Z'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => foldable(context).length > 0,
    run: toggleFold,
  },
  ...levels,
  {
    id: 'view.unfoldAll',
    title: 'Unfold everything',
    group: 'View',
    keys: ['Shift+Z'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    run: (context) => foldTo(context, Infinity),
  },
  {
    id: 'view.focus',
    title: 'Focus on the selection',
    group: 'View',
    keys: ['O'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: (context) => selectedNodes(context).length > 0,
    run: (context) => setFocus(context, { nodes: selectedNodes(context), depth: 1 }),
  },
  {
    id: 'view.focusMore',
    title: 'Focus: one link further',
    group: 'View',
    keys: [']'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: hasFocus,
    run: (context) => widenFocus(context, 1),
  },
  {
    id: 'view.focusLess',
    title: 'Focus: one link nearer',
    group: 'View',
    keys: ['['],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: hasFocus,
    run: (context) => widenFocus(context, -1),
  },
  {
    id: 'view.unfocus',
    title: 'Leave the focus',
    group: 'View',
    keys: ['Shift+O'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    when: hasFocus,
    run: (context) => setFocus(context, undefined),
  },
  {
    id: 'view.filter',
    title: 'Filter cards and links…',
    group: 'View',
    keys: ['Mod+Shift+F'],
    needsMap: true,
    run: ({ session }) => session.view.setState({ openMenu: 'filter' }),
  },
  {
    id: 'view.clearFilter',
    title: 'Clear the filter',
    group: 'View',
    needsMap: true,
    when: ({ session }) => session.view.getState().filter !== undefined,
    run: ({ session }) => session.view.setState({ filter: undefined }),
  },
  {
    id: 'view.views',
    title: 'Saved views…',
    group: 'Go',
    keys: ['V'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    run: ({ session }) => session.view.setState({ openMenu: 'views' }),
  },
  {
    id: 'view.saveView',
    title: 'Save this view',
    group: 'View',
    keys: ['Shift+V'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    run: (context) => {
      const lastView = saveView(context);
      context.session.view.setState({ lastView, openMenu: 'name-view' });
    },
  },
  {
    id: 'view.nextView',
    title: 'Go to the next saved view',
    group: 'Go',
    keys: ['Mod+Alt+ArrowDown'],
    needsMap: true,
    run: (context) => stepView(context, 1),
  },
  {
    id: 'view.previousView',
    title: 'Go to the previous saved view',
    group: 'Go',
    keys: ['Mod+Alt+ArrowUp'],
    needsMap: true,
    run: (context) => stepView(context, -1),
  },
  {
    id: 'view.back',
    title: 'Back to where I was',
    group: 'Go',
    keys: ['Mod+['],
    needsMap: true,
    when: ({ session }) => session.view.getState().history.past.length > 0,
    run: ({ session }) => session.canvas.current?.goInHistory(-1),
  },
  {
    id: 'view.forward',
    title: 'Forward again',
    group: 'Go',
    keys: ['Mod+]'],
    needsMap: true,
    when: ({ session }) => session.view.getState().history.future.length > 0,
    run: ({ session }) => session.canvas.current?.goInHistory(1),
  },
];
