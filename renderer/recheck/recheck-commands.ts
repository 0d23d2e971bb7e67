import { find } from '../../shared/map/arg-map';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import { doubtsOf } from './doubts';
import { chooseForLit, confirmLit, confirmMoved, litDoubt, placesOf, stepDoubt } from './recheck';
import { chooseNewerText } from './replace-text';

function shownSource({ session }: CommandContext): string {
  return session.view.getState().source ?? '';
}

function hasSource(context: CommandContext): boolean {
  return find(context.session.map.store.getState().map, 'sources', shownSource(context)) !== undefined;
}

function doubts(context: CommandContext) {
  return doubtsOf(context.session.map.store.getState().map, shownSource(context));
}

/** Places that have a key; further ones are for the mouse. */
const PLACE_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

const placeCommands = PLACE_KEYS.map((key, index): UiCommand => ({
  id: `recheck.place${key}`,
  title: `Put the lit passage at place ${key}`,
  group: 'Source',
  keys: [key],
  scopes: ['reader'],
  keysOnly: true,
  needsMap: true,
  when: ({ session }) => litDoubt(session)?.status === 'ambiguous',
  run: (context) => {
    const passage = litDoubt(context.session);
    const place = passage && placesOf(context.session, passage)[index];
    if (place) chooseForLit(context, place);
  },
}));

/** What can be done when an article's text is replaced by a newer one. */
export const RECHECK_COMMANDS: readonly UiCommand[] = [
  {
    id: 'source.replace',
    title: 'Replace the article’s text by a newer version…',
    group: 'Source',
    needsMap: true,
    when: hasSource,
    run: (context) => chooseNewerText(context, shownSource(context)),
  },
  {
    id: 'recheck.next',
    title: 'Go to the next highlight in doubt',
    group: 'Source',
    keys: ['F8'],
    needsMap: true,
    when: (context) => doubts(context).length > 0,
    run: ({ session }) => stepDoubt(session, 1),
  },
  {
    id: 'recheck.previous',
    title: 'Go to the highlight in doubt before',
    group: 'Source',
    keys: ['Shift+F8'],
    needsMap: true,
    when: (context) => doubts(context).length > 0,
    run: ({ session }) => stepDoubt(session, -1),
  },
  {
    id: 'recheck.confirm',
    title: 'The lit passage belongs where it is now',
    group: 'Source',
    keys: ['Enter'],
    scopes: ['reader'],
    needsMap: true,
    when: ({ session }) => {
      const status = litDoubt(session)?.status;
      return status === 'moved' || status === 'reworded';
    },
    run: confirmLit,
  },
  {
    id: 'recheck.confirmMoved',
    title: 'All moved highlights belong where they are now',
    group: 'Source',
    needsMap: true,
    when: (context) => doubts(context).some(({ status }) => status === 'moved'),
    run: confirmMoved,
  },
  ...placeCommands,
];
