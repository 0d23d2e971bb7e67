import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { meant } from '../command/meant';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { goToNode } from './show-node';
import { showPassage, showSource } from './show-source';

function isThere({ session, item }: CommandContext, table: 'sources' | 'passages'): boolean {
  return find(session.map.store.getState().map, table, item?.id ?? '') !== undefined;
}

/** What goes to one card, link, passage or article of the map. */
export const SHOW_COMMANDS = {
  'view.goTo': {
    needsMap: true,
    whyNot: (context) => unless(meant(context).length === 1, t('Select one card or link first.')),
    run: (context) => goToNode(context, meant(context)[0] ?? ''),
  },
  'source.show': {
    needsMap: true,
    whyNot: (context) => unless(isThere(context, 'sources'), t('That article is not in the map any more.')),
    run: (context) => showSource(context, context.item?.id ?? ''),
  },
  'passage.show': {
    needsMap: true,
    whyNot: (context) => unless(isThere(context, 'passages'), t('That passage is not in the map any more.')),
    run: (context) => showPassage(context, context.item?.id ?? ''),
  },
} satisfies MapCommands;
