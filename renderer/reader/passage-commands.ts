import { find } from '../../shared/map/arg-map';
import type { Node } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { activePassage, nodeOfActive } from '../cards/active-passage';
import { showNode } from '../cards/show-node';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import type { Session } from '../state/session';

/** The card that rests on the active passage. */
function activeNode(session: Session): Node | undefined {
  const passage = activePassage(session);
  const { map } = session.map.store.getState();
  return passage && nodeOfActive(map, passage.id, session.view.getState().selection);
}

/** Activates another passage of the same card, round and round. */
function stepPassage({ session }: CommandContext, step: 1 | -1): void {
  const { view } = session;
  const passages = activeNode(session)?.passages ?? [];
  const at = passages.indexOf(view.getState().passage ?? '');
  const id = passages[(at + step + passages.length) % passages.length];
  const next = find(session.map.store.getState().map, 'passages', id ?? '');
  if (next) view.setState({ source: next.source, passage: next.id });
}

function stepBy(step: 1 | -1): MapCommand {
  return {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(
        (activeNode(session)?.passages?.length ?? 0) > 1,
        t('Click a highlight of a card that rests on several passages first.'),
      ),
    run: (context) => stepPassage(context, step),
  };
}

/** The way from the active passage to its card, and to the card's other passages. */
export const PASSAGE_COMMANDS = {
  'passage.next': stepBy(1),
  'passage.previous': stepBy(-1),
  'passage.showCard': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(activeNode(session) !== undefined, t('Click a highlight that a card rests on first.')),
    run: ({ session }) => {
      const node = activeNode(session);
      if (node) showNode(session, node.id);
    },
  },
} satisfies MapCommands;
