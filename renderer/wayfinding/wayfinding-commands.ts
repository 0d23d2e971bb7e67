import { find } from '../../shared/map/arg-map';
import { neighbourhood, type Focus } from '../../shared/view/focus';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import { jump } from '../state/view-history';
import { stepView } from './saved-views';

const MOST_DEPTH = 9;

function selectedNodes({ session }: CommandContext): string[] {
  const { map } = session.map.store.getState();
  return [...session.view.getState().selection].filter((id) => find(map, 'nodes', id));
}

/** Looks at some cards and what is around them. */
export function setFocus({ session }: CommandContext, focus: Focus | undefined): void {
  jump(session, () => {
    session.view.setState({ focus });
    if (focus) session.canvas.current?.fit([...neighbourhood(session.map.store.getState().map, focus)]);
  });
}

/** Looks at more or fewer links around what is in focus. */
export function widenFocus(context: CommandContext, step: 1 | -1): void {
  const { focus } = context.session.view.getState();
  if (!focus) return;
  const depth = Math.min(MOST_DEPTH, Math.max(1, focus.depth + step));
  if (depth !== focus.depth) setFocus(context, { ...focus, depth });
}

const hasViews = ({ session }: CommandContext): boolean =>
  session.map.store.getState().map.tables.views.size > 0;

const hasFocus = ({ session }: CommandContext): boolean => session.view.getState().focus !== undefined;

/** Ways through a big map: focus, filter, saved views, back and forward. */
export const WAYFINDING_COMMANDS: readonly UiCommand[] = [
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
    title: 'Save this view…',
    group: 'View',
    keys: ['Shift+V'],
    scopes: ['canvas', 'outline'],
    needsMap: true,
    run: ({ session }) => session.view.setState({ openMenu: 'name-view' }),
  },
  {
    id: 'view.nextView',
    title: 'Go to the next saved view',
    group: 'Go',
    keys: ['Mod+Alt+ArrowDown'],
    needsMap: true,
    when: hasViews,
    run: (context) => stepView(context, 1),
  },
  {
    id: 'view.previousView',
    title: 'Go to the previous saved view',
    group: 'Go',
    keys: ['Mod+Alt+ArrowUp'],
    needsMap: true,
    when: hasViews,
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
