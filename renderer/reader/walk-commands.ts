import { t } from '../../shared/words/words';
import { startEditing } from '../cards/edit-text';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import { shownPanels } from '../state/panels';
import type { ReaderApi } from '../state/session';
import { whyNotShown } from '../cards/show-source';
import { showOnMap } from '../cards/show-node';
import { releasePassage } from '../cards/active-passage';
import { onlySelected } from '../state/selection';

/** Why nothing can be asked of the reader: it is not on the screen. */
function whyNot({ workspace, session }: CommandContext): string | undefined {
  const { left, leftTab } = shownPanels(workspace, session);
  return whyNotShown(session) ?? unless(left && leftTab === 'articles', t('Show the articles first.'));
}

/** A command that the reader carries out. */
function ask(go: (reader: ReaderApi) => void): MapCommand {
  return {
    needsMap: true,
    whyNot,
    run: ({ session }) => {
      if (session.reader.current) go(session.reader.current);
    },
  };
}

/** Moving about in the article by keys alone, and finding in it. */
export const WALK_COMMANDS = {
  'reader.nextSentence': ask((reader) => reader.moveBySentence(1, false)),
  'reader.previousSentence': ask((reader) => reader.moveBySentence(-1, false)),
  'reader.extendDown': ask((reader) => reader.moveBySentence(1, true)),
  'reader.extendUp': ask((reader) => reader.moveBySentence(-1, true)),
  'reader.nextHighlight': ask((reader) => reader.moveByHighlight(1)),
  'reader.previousHighlight': ask((reader) => reader.moveByHighlight(-1)),
  'reader.find': ask((reader) => reader.openFind()),
  'reader.findNext': ask((reader) => reader.findNext(1)),
  'reader.findPrevious': ask((reader) => reader.findNext(-1)),
  'reader.editCard': {
    needsMap: true,
    whyNot: ({ session }) =>
      unless(onlySelected(session, 'nodes') !== undefined, t('Select one card first.')),
    run: (context) => {
      const { session } = context;
      const node = onlySelected(session, 'nodes');
      if (!node) return;
      showOnMap(context, node.id);
      startEditing(session, node.id);
    },
  },
  'reader.selectAll': ask((reader) => reader.selectAll()),
  'reader.escape': {
    needsMap: true,
    whyNot,
    run: ({ session }) => {
      if (session.reader.current?.selectedRange()) session.reader.current.clearSelection();
      else releasePassage(session);
    },
  },
} satisfies MapCommands;
