import { startEditing } from '../canvas/edit-text';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import type { ReaderApi } from '../state/session';
import { showNode } from '../wayfinding/show-node';
import { selectedNode, unlight } from './lit-passage';

function isShown({ session }: CommandContext): boolean {
  return session.reader.current !== undefined;
}

interface Walk {
  id: string;
  title: string;
  keys: readonly string[];
  go: (reader: ReaderApi) => void;
}

const WALKS: readonly Walk[] = [
  {
    id: 'reader.nextSentence',
    title: 'Select the next sentence',
    keys: ['ArrowDown', 'J'],
    go: (reader) => reader.moveBySentence(1, false),
  },
  {
    id: 'reader.previousSentence',
    title: 'Select the sentence before',
    keys: ['ArrowUp', 'K'],
    go: (reader) => reader.moveBySentence(-1, false),
  },
  {
    id: 'reader.extendDown',
    title: 'Extend the selection by a sentence',
    keys: ['Shift+ArrowDown', 'Shift+J'],
    go: (reader) => reader.moveBySentence(1, true),
  },
  {
    id: 'reader.extendUp',
    title: 'Take a sentence off the selection',
    keys: ['Shift+ArrowUp', 'Shift+K'],
    go: (reader) => reader.moveBySentence(-1, true),
  },
  {
    id: 'reader.nextHighlight',
    title: 'Light the next highlight',
    keys: ['ArrowRight'],
    go: (reader) => reader.moveByHighlight(1),
  },
  {
    id: 'reader.previousHighlight',
    title: 'Light the highlight before',
    keys: ['ArrowLeft'],
    go: (reader) => reader.moveByHighlight(-1),
  },
];

/** Moving about in the article by keys alone, and finding in it. */
export const WALK_COMMANDS: readonly UiCommand[] = [
  ...WALKS.map(({ id, title, keys, go }): UiCommand => ({
    id,
    title,
    group: 'Source',
    keys,
    scopes: ['reader'],
    needsMap: true,
    when: isShown,
    run: ({ session }) => {
      if (session.reader.current) go(session.reader.current);
    },
  })),
  {
    id: 'reader.find',
    title: 'Find in the article',
    group: 'Source',
    keys: ['Mod+F'],
    scopes: ['reader'],
    whileTyping: true,
    needsMap: true,
    when: isShown,
    run: ({ session }) => session.reader.current?.openFind(),
  },
  {
    id: 'reader.findNext',
    title: 'Find the next place in the article',
    group: 'Source',
    keys: ['F3'],
    scopes: ['reader'],
    whileTyping: true,
    needsMap: true,
    when: isShown,
    run: ({ session }) => session.reader.current?.findNext(1),
  },
  {
    id: 'reader.findPrevious',
    title: 'Find the place before in the article',
    group: 'Source',
    keys: ['Shift+F3'],
    scopes: ['reader'],
    whileTyping: true,
    needsMap: true,
    when: isShown,
    run: ({ session }) => session.reader.current?.findNext(-1),
  },
  {
    id: 'reader.editCard',
    title: 'Edit the selected card',
    group: 'Source',
    keys: ['F2'],
    scopes: ['reader'],
    keysOnly: true,
    needsMap: true,
    when: ({ session }) => selectedNode(session) !== undefined,
    run: ({ session }) => {
      const node = selectedNode(session);
      if (!node) return;
      showNode(session, node.id);
      startEditing(session, node.id);
    },
  },
  {
    id: 'reader.selectAll',
    title: 'Select the whole article',
    group: 'Source',
    keys: ['Mod+A'],
    scopes: ['reader'],
    keysOnly: true,
    needsMap: true,
    when: isShown,
    run: ({ session }) => session.reader.current?.selectAll(),
  },
  {
    id: 'reader.escape',
    title: 'Let go of what is selected or lit',
    group: 'Source',
    keys: ['Escape'],
    scopes: ['reader'],
    keysOnly: true,
    needsMap: true,
    when: isShown,
    run: ({ session }) => {
      if (session.reader.current?.selectedRange()) session.reader.current.clearSelection();
      else unlight(session);
    },
  },
];
