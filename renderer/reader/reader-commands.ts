import { commandFamily } from '../../shared/commands/command';
import { KINDS_FROM_TEXT } from '../../shared/map/node-kinds';
import { find } from '../../shared/map/arg-map';
import { stretchByWord, type Stretch } from '../../shared/text/boundaries';
import { msg, t } from '../../shared/words/words';
import { showLeftTab } from '../state/show-panels';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { notify } from '../state/workspace';
import { toggleDetails } from './details-open';
import { shownSource, whyNotShown } from '../cards/show-source';
import { activePassage, rangeForCard } from '../cards/active-passage';
import { onlySelected } from '../state/selection';
import { attachToSelected, highlightOnly, makeCard, movePassageHere, removePassage } from './make-card';
import { PASSAGE_COMMANDS } from './passage-commands';
import { canOpen, openLink } from './open-link';
import { WALK_COMMANDS } from './walk-commands';

function hasSelectedText({ session }: CommandContext): boolean {
  return session.reader.current?.selectedRange() !== undefined;
}

function hasPassage({ session }: CommandContext): boolean {
  return activePassage(session) !== undefined;
}

const NEEDS_TEXT = msg('Select text in the article first.');
const NEEDS_PASSAGE = msg('Click a highlight in the article first.');

function needsPassage(context: CommandContext): string | undefined {
  return unless(hasPassage(context), t(NEEDS_PASSAGE));
}

/** Moves one end of the active passage by a word. */
function stretch(how: Stretch): MapCommand {
  return {
    needsMap: true,
    whyNot: needsPassage,
    run: (context) => {
      const passage = activePassage(context.session);
      const { map } = context.session.map.store.getState();
      const source = passage && find(map, 'sources', passage.source);
      const range = source && stretchByWord(source.text, passage, how);
      if (range) dispatchOrTell(context, 'passage.move', { id: passage.id, ...range });
    },
  };
}

function removeShown(context: CommandContext): void {
  const { workspace, session } = context;
  const id = session.view.getState().source ?? '';
  const source = find(session.map.store.getState().map, 'sources', id);
  if (!source || !dispatchOrTell(context, 'remove', { ids: [id] })) return;
  notify(workspace, {
    tone: 'info',
    message: t('“{title}” was removed, with its highlights.', { title: source.title }),
    hint: t('Undo brings it back.'),
  });
}

/** The article of the command's item, and those that it draws on but for the other one. */
function drawnWithout({ session, item }: CommandContext): { id: string; left: string[] } | undefined {
  const source = find(session.map.store.getState().map, 'sources', item?.of ?? '');
  if (!source?.drawsOn?.includes(item?.id ?? '')) return undefined;
  return { id: source.id, left: source.drawsOn.filter((id) => id !== item?.id) };
}

function whyNotDrawn(context: CommandContext): string | undefined {
  return unless(drawnWithout(context) !== undefined, t('The article does not draw on this one.'));
}

function takeDrawn(context: CommandContext): void {
  const drawn = drawnWithout(context);
  if (!drawn) return;
  const { id, left } = drawn;
  dispatchOrTell(context, 'source.set', { id, fields: { drawsOn: left.length > 0 ? left : null } });
}

/** What can be done with the article that is shown, with the text selected in it, and with the passage that is active. */
export const READER_COMMANDS = {
  'source.details': {
    needsMap: true,
    whyNot: ({ session }) => whyNotShown(session),
    run: ({ workspace }) => {
      showLeftTab(workspace, 'articles');
      toggleDetails(workspace);
    },
  },
  'source.openLink': {
    needsMap: true,
    whyNot: ({ session }) =>
      whyNotShown(session) ??
      unless(canOpen(shownSource(session)?.url ?? ''), t('The article has no address that can be opened.')),
    run: ({ workspace, session }) => openLink(workspace, shownSource(session)?.url ?? ''),
  },
  'source.notFrom': { needsMap: true, whyNot: whyNotDrawn, run: takeDrawn },
  'source.remove': { needsMap: true, whyNot: ({ session }) => whyNotShown(session), run: removeShown },
  ...commandFamily('highlight.', KINDS_FROM_TEXT, (kind): MapCommand => ({
    needsMap: true,
    whyNot: ({ session }) => unless(rangeForCard(session) !== undefined, t(NEEDS_TEXT)),
    run: (context) => makeCard(context, kind),
  })),
  'highlight.only': {
    needsMap: true,
    whyNot: (context) => unless(hasSelectedText(context), t(NEEDS_TEXT)),
    run: highlightOnly,
  },
  'highlight.attach': {
    needsMap: true,
    whyNot: (context) =>
      unless(hasSelectedText(context), t(NEEDS_TEXT)) ??
      unless(onlySelected(context.session, 'nodes') !== undefined, t('Select one card first.')),
    run: attachToSelected,
  },
  'passage.moveHere': {
    needsMap: true,
    whyNot: (context) => needsPassage(context) ?? unless(hasSelectedText(context), t(NEEDS_TEXT)),
    run: movePassageHere,
  },
  'passage.extendStart': stretch('start-out'),
  'passage.shrinkStart': stretch('start-in'),
  'passage.extendEnd': stretch('end-out'),
  'passage.shrinkEnd': stretch('end-in'),
  'passage.remove': { needsMap: true, whyNot: needsPassage, run: removePassage },
  ...PASSAGE_COMMANDS,
  ...WALK_COMMANDS,
} satisfies MapCommands;
