import { withSuggestions } from '../../shared/edit/accept-suggestion';
import { suggestionsMeant } from '../../shared/edit/suggestions-meant';
import { t } from '../../shared/words/words';
import { isOpenSuggestion, openSuggestions } from '../../shared/edit/suggestion';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { showLeftTab } from '../state/show-panels';
import { ask, changeSettings, notify, type Dialog, type Workspace } from '../state/workspace';
import { COMMENT_WORDS } from './words';

const mapOf = ({ session }: CommandContext): ArgMap => session.map.store.getState().map;

async function nameOf(workspace: Workspace): Promise<string | undefined> {
  const { author } = workspace.store.getState().settings;
  if (author !== '') return author;
  const name = await ask<Extract<Dialog, { kind: 'name' }>>(workspace, { kind: 'name' });
  if (name !== undefined) changeSettings(workspace, { author: name });
  return name;
}

/** Where edits become suggestions nothing is decided: what is shown has them all already. */
function whyNoDecision({ session }: CommandContext): string | undefined {
  return unless(session.map.store.getState().suggesting === undefined, COMMENT_WORDS.endFirst);
}

function decides(outcome: 'accepted' | 'rejected', idsOf: (context: CommandContext) => string[]): MapCommand {
  return {
    needsMap: true,
    whyNot: (context) => whyNoDecision(context) ?? unless(idsOf(context).length > 0, COMMENT_WORDS.noneOpen),
    run: async (context) => {
      const by = await nameOf(context.workspace);
      if (by !== undefined)
        dispatchOrTell(context, 'suggestions.decide', { ids: idsOf(context), outcome, by });
    },
  };
}

/** Shows on the canvas what suggestions would make of the map, over it as it is: nothing is decided by that. */
function shows(idsOf: (context: CommandContext) => string[]): MapCommand {
  return {
    needsMap: true,
    whyNot: (context) => whyNoDecision(context) ?? unless(idsOf(context).length > 0, COMMENT_WORDS.noneOpen),
    run: async (context) => {
      const map = mapOf(context);
      const open = openSuggestions(recordsOf(map.tables.comments));
      const { map: after, refused } = withSuggestions(
        map,
        suggestionsMeant(open, idsOf(context), 'accepted'),
      );
      const [why] = refused.values();
      if (why !== undefined && after === map)
        return notify(context.workspace, {
          tone: 'info',
          message: t('It does not fit the map any more.'),
          hint: why,
        });
      await ask<Extract<Dialog, { kind: 'compare' }>>(context.workspace, {
        kind: 'compare',
        before: { name: t('the map as it is'), map },
        after: { name: t('the map as suggested'), map: after },
      });
    },
  };
}

const one = (context: CommandContext): string[] => {
  const comment = find(mapOf(context), 'comments', context.item?.id ?? '');
  return comment && isOpenSuggestion(comment) ? [comment.id] : [];
};

const all = (context: CommandContext): string[] =>
  openSuggestions(recordsOf(mapOf(context).tables.comments)).map(({ id }) => id);

/** Suggesting edits, and what becomes of suggestions. */
export const SUGGESTION_COMMANDS = {
  'review.suggest': {
    needsMap: true,
    run: async ({ workspace, session }) => {
      const { suggesting } = session.map.store.getState();
      if (suggesting) {
        session.map.endSuggesting();
        showLeftTab(workspace, 'comments');
        return;
      }
      if (!session.map.canEdit()) return;
      const author = await nameOf(workspace);
      if (author !== undefined) session.map.suggest(author);
    },
  },
  'review.secondReading': {
    needsMap: true,
    run: async ({ workspace, session }) => {
      if (!session.map.canEdit()) return;
      const by = await nameOf(workspace);
      if (by !== undefined)
        await ask<Extract<Dialog, { kind: 'second-reading' }>>(workspace, { kind: 'second-reading', by });
    },
  },
  'suggestion.show': shows(one),
  'suggestion.showAll': shows(all),
  'suggestion.accept': decides('accepted', one),
  'suggestion.reject': decides('rejected', one),
  'suggestion.acceptAll': decides('accepted', all),
  'suggestion.rejectAll': decides('rejected', all),
} satisfies MapCommands;
