import { find } from '../../shared/map/arg-map';
import type { View } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { openOverMap, whyNotOnMap } from '../cards/show-node';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { moveView, savedViews, showView, stepView } from './saved-views';

/** The saved view that the command was given. */
function viewOf({ session, item }: CommandContext): View | undefined {
  return find(session.map.store.getState().map, 'views', item?.id ?? '');
}

function needsView(context: CommandContext): string | undefined {
  return unless(viewOf(context) !== undefined, t('That view is not in the map any more.'));
}

/** Why a saved view cannot be moved up (-1) or down (1) in the list. */
function whyNotMoved(context: CommandContext, step: 1 | -1): string | undefined {
  const views = savedViews(context.session.map.store.getState().map);
  const at = views.findIndex(({ id }) => id === context.item?.id);
  return (
    needsView(context) ?? unless(views[at + step] !== undefined, t('It is already at that end of the list.'))
  );
}

function needsViews(context: CommandContext): string | undefined {
  const { views } = context.session.map.store.getState().map.tables;
  return unless(views.size > 0, t('Save a view first: “Save this view…”.')) ?? whyNotOnMap(context);
}

/** Views of the map: saved, listed, put in order, gone to. */
export const SAVED_VIEW_COMMANDS = {
  'view.views': {
    needsMap: true,
    run: (context) => openOverMap(context, 'views'),
  },
  'view.saveView': {
    needsMap: true,
    run: (context) => openOverMap(context, 'name-view'),
  },
  'view.nextView': { needsMap: true, whyNot: needsViews, run: (context) => stepView(context, 1) },
  'view.previousView': { needsMap: true, whyNot: needsViews, run: (context) => stepView(context, -1) },
  'view.show': {
    needsMap: true,
    whyNot: (context) => needsView(context) ?? whyNotOnMap(context),
    run: (context) => {
      const view = viewOf(context);
      if (view) showView(context, view);
    },
  },
  'view.rename': {
    needsMap: true,
    whyNot: needsView,
    run: ({ session, item }) => session.view.setState({ renamedView: item?.id }),
  },
  'view.moveUp': {
    needsMap: true,
    whyNot: (context) => whyNotMoved(context, -1),
    run: (context) => moveView(context, context.item?.id ?? '', -1),
  },
  'view.moveDown': {
    needsMap: true,
    whyNot: (context) => whyNotMoved(context, 1),
    run: (context) => moveView(context, context.item?.id ?? '', 1),
  },
} satisfies MapCommands;
