import { find, type ArgMap } from '../../shared/map/arg-map';
import type { Place } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { arrangeMap } from './arrange-map';

function pinnedAmong(context: CommandContext): Place[] {
  const { map } = context.session.map.store.getState();
  const { selection } = context.session.view.getState();
  const places = [...selection].flatMap((id) => find(map, 'places', id) ?? []);
  return places.filter((place) => place.pinned);
}

function hasPinned(map: ArgMap): boolean {
  for (const place of recordsOf(map.tables.places)) if (place.pinned) return true;
  return false;
}

/** What lets the layout place cards. */
export const ARRANGE_COMMANDS = {
  'map.arrange': { needsMap: true, run: (context) => arrangeMap(context, false) },
  'map.arrangeAll': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(
        hasPinned(session.map.store.getState().map),
        t('No card was placed by hand: “Arrange” arranges all.'),
      ),
    run: (context) => arrangeMap(context, true),
  },
  'map.stopWork': {
    needsMap: true,
    whyNot: ({ session }) => unless(session.view.getState().work !== undefined, t('No work is under way.')),
    run: ({ session }) => session.view.getState().work?.stop(),
  },
  'node.unpin': {
    needsMap: true,
    whyNot: (context) =>
      unless(pinnedAmong(context).length > 0, t('Select a card that was placed by hand first.')),
    run: (context) => {
      const places = pinnedAmong(context).map(({ node, x, y }) => ({ node, x, y, pinned: false }));
      dispatchOrTell(context, 'nodes.move', { places, label: t('Let the layout move cards') });
    },
  },
} satisfies MapCommands;
