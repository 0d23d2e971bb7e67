import { commandFamily } from '../../shared/commands/command';
import { PLACE_NUMBERS } from '../../shared/commands/source';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { whyNotShown } from '../cards/show-source';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { doubtsOf } from './doubts';
import {
  activeDoubt,
  chooseForActive,
  confirmActive,
  confirmMoved,
  newWordsFor,
  placesOf,
  stepDoubt,
  takeNewWords,
} from './recheck';
import { chooseNewerText } from './replace-text';

function shownSource({ session }: CommandContext): string {
  return session.view.getState().source ?? '';
}

/** The earlier text of an article that the command was given. */
function earlierText({ session, item }: CommandContext): { id: string; textHash: string } | undefined {
  const source = find(session.map.store.getState().map, 'sources', item?.of ?? '');
  const version = source?.versions?.find(({ textHash }) => textHash === item?.id);
  return source && version && { id: source.id, textHash: version.textHash };
}

function doubts(context: CommandContext) {
  return doubtsOf(context.session.map.store.getState().map, shownSource(context));
}

function needsDoubts(context: CommandContext): string | undefined {
  return unless(doubts(context).length > 0, t('No highlight of this article is in doubt.'));
}

function needsPlaces({ session }: CommandContext): string | undefined {
  return unless(
    activeDoubt(session)?.status === 'ambiguous',
    t('Go to a highlight in doubt whose words stand in several places first.'),
  );
}

/** Puts the active passage at one of the places that it may be at, counted from 0. */
function choosePlace(context: CommandContext, index: number): void {
  const passage = activeDoubt(context.session);
  const place = passage && placesOf(context.session, passage)[index];
  if (place) chooseForActive(context, place);
}

/** What can be done when an article's text is replaced by a newer one. */
export const RECHECK_COMMANDS = {
  'source.replace': {
    needsMap: true,
    whyNot: ({ session }) => whyNotShown(session),
    run: (context) => chooseNewerText(context, shownSource(context)),
  },
  'source.removeVersion': {
    needsMap: true,
    whyNot: (context) => unless(earlierText(context) !== undefined, t('That text has been removed already.')),
    run: (context) => {
      const text = earlierText(context);
      if (text) dispatchOrTell(context, 'source.dropVersion', text);
    },
  },
  'recheck.next': { needsMap: true, whyNot: needsDoubts, run: ({ session }) => stepDoubt(session, 1) },
  'recheck.previous': { needsMap: true, whyNot: needsDoubts, run: ({ session }) => stepDoubt(session, -1) },
  'recheck.confirm': {
    needsMap: true,
    whyNot: ({ session }) => {
      const status = activeDoubt(session)?.status;
      return unless(
        status === 'moved' || status === 'reworded',
        t('Go to a highlight in doubt that has moved or been reworded first.'),
      );
    },
    run: confirmActive,
  },
  'recheck.takeWords': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(newWordsFor(session) !== undefined, t('Go to a reworded highlight of a card first.')),
    run: takeNewWords,
  },
  'recheck.confirmMoved': {
    needsMap: true,
    whyNot: (context) =>
      unless(
        doubts(context).some(({ status }) => status === 'moved'),
        t('No highlight of this article has moved.'),
      ),
    run: confirmMoved,
  },
  ...commandFamily('recheck.place', PLACE_NUMBERS, (_, index): MapCommand => ({
    needsMap: true,
    whyNot: needsPlaces,
    run: (context) => choosePlace(context, index),
  })),
  'recheck.choose': {
    needsMap: true,
    whyNot: needsPlaces,
    run: (context) => choosePlace(context, Number(context.item?.id)),
  },
} satisfies MapCommands;
