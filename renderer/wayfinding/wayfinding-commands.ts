import { neighbourhood, type Focus } from '../../shared/view/focus';
import { t } from '../../shared/words/words';
import { openOverMap, showMap, whyNotOnMap } from '../cards/show-node';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { selectedIds } from '../state/selection';
import { jump } from '../state/view-history';

const MOST_DEPTH = 9;

function selectedNodes({ session }: CommandContext): string[] {
  return selectedIds(session, 'nodes');
}

/** Looks at some cards and what is around them. */
function setFocus({ session }: CommandContext, focus: Focus | undefined): void {
  jump(session, () => {
    session.view.setState({ focus });
    if (focus) session.canvas.current?.fit([...neighbourhood(session.map.store.getState().map, focus)]);
  });
}

/** Looks at more or fewer links around what is in focus. */
function widenFocus(context: CommandContext, step: 1 | -1): void {
  const { focus } = context.session.view.getState();
  if (!focus) return;
  const depth = Math.min(MOST_DEPTH, Math.max(1, focus.depth + step));
  if (depth !== focus.depth) setFocus(context, { ...focus, depth });
}

const needsFocus = ({ session }: CommandContext): string | undefined =>
  unless(session.view.getState().focus !== undefined, t('Focus on a card first.'));

/** Ways through a big map: focus, filter, back and forward. */
export const WAYFINDING_COMMANDS = {
  'view.focus': {
    needsMap: true,
    whyNot: (context) => unless(selectedNodes(context).length > 0, t('Select a card first.')),
    run: (context) => {
      showMap(context.workspace, context.session);
      setFocus(context, { nodes: selectedNodes(context), depth: 1 });
    },
  },
  'view.focusMore': {
    needsMap: true,
    whyNot: needsFocus,
    run: (context) => widenFocus(context, 1),
  },
  'view.focusLess': {
    needsMap: true,
    whyNot: (context) =>
      needsFocus(context) ??
      unless((context.session.view.getState().focus?.depth ?? 0) > 1, t('One link around is the minimum.')),
    run: (context) => widenFocus(context, -1),
  },
  'view.unfocus': {
    needsMap: true,
    whyNot: needsFocus,
    run: (context) => setFocus(context, undefined),
  },
  'view.filter': {
    needsMap: true,
    run: (context) => openOverMap(context, 'filter'),
  },
  'view.clearFilter': {
    needsMap: true,
    whyNot: ({ session }) => unless(session.view.getState().filter !== undefined, t('No filter is on.')),
    run: ({ session }) => session.view.setState({ filter: undefined }),
  },
  'view.back': {
    needsMap: true,
    whyNot: (context) =>
      unless(context.session.view.getState().history.past.length > 0, t('There is nowhere to go back to.')) ??
      whyNotOnMap(context),
    run: ({ session }) => session.canvas.current?.goInHistory(-1),
  },
  'view.forward': {
    needsMap: true,
    whyNot: (context) =>
      unless(
        context.session.view.getState().history.future.length > 0,
        t('There is nowhere to go forward to.'),
      ) ?? whyNotOnMap(context),
    run: ({ session }) => session.canvas.current?.goInHistory(1),
  },
} satisfies MapCommands;
