import { commandFamily } from '../../shared/commands/command';
import { find } from '../../shared/map/arg-map';
import { relationsFor } from '../../shared/map/may-answer';
import { RELATION } from '../../shared/map/relations';
import { RELATIONS, type LinkTarget } from '../../shared/map/schema';
import { msg, t } from '../../shared/words/words';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { select } from '../state/view-store';

/** The link that was drawn and still lacks a relation. */
interface NewLink {
  readonly premises: readonly string[];
  readonly target: LinkTarget;
}

const NOTHING_DRAWN = msg('Drag from a card’s handle to what it bears on first.');

function newLink({ session }: CommandContext): NewLink | undefined {
  const question = session.view.getState().linkQuestion;
  if (question?.kind !== 'new') return undefined;
  const { premises, target } = question;
  const isLink = find(session.map.store.getState().map, 'links', target) !== undefined;
  return { premises, target: isLink ? { link: target } : { node: target } };
}

/** The answers to what a link that was just drawn is. */
export const NEW_LINK_COMMANDS = {
  ...commandFamily('link.add.', RELATIONS, (relation): MapCommand => ({
    needsMap: true,
    whyNot: (context) => {
      const drawn = newLink(context);
      if (!drawn) return t(NOTHING_DRAWN);
      const fits = relationsFor(context.session.map.store.getState().map, drawn).includes(relation);
      return unless(fits, t('This link cannot be one that {verb}.', { verb: RELATION[relation].verb }));
    },
    run: (context) => {
      const drawn = newLink(context);
      if (!drawn) return;
      const { premises, target } = drawn;
      const edit = dispatchOrTell(context, 'link.add', { relation, premises: [...premises], target });
      if (edit) select(context.session.view, addedIds(edit, 'links'));
    },
  })),
  'link.join': {
    needsMap: true,
    whyNot: (context) => {
      const drawn = newLink(context);
      if (!drawn) return t(NOTHING_DRAWN);
      return unless('link' in drawn.target, t('Only a link can be joined.'));
    },
    run: (context) => {
      const drawn = newLink(context);
      if (!drawn || !('link' in drawn.target)) return;
      const { link: id } = drawn.target;
      context.session.map.gesture(t('Join as linked premise'), () => {
        for (const premise of drawn.premises) dispatchOrTell(context, 'link.join', { id, premise });
      });
    },
  },
} satisfies MapCommands;
