import { find } from '../../shared/map/arg-map';
import { stretchByWord, type Stretch } from '../../shared/text/boundaries';
import type { NodeKind } from '../../shared/map/schema';
import { setPanel } from '../app/panels';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import { notify } from '../state/workspace';
import { KIND_LABELS } from '../../shared/map/labels';
import { toggleDetails } from './details-open';
import { litPassage, rangeForCard, selectedNode } from './lit-passage';
import { attachToSelected, highlightOnly, makeCard, moveLitHere, removeLit } from './make-card';
import { WALK_COMMANDS } from './walk-commands';

function hasSource({ session }: CommandContext): boolean {
  const { source } = session.view.getState();
  return source !== undefined && find(session.map.store.getState().map, 'sources', source) !== undefined;
}

function hasSelectedText({ session }: CommandContext): boolean {
  return session.reader.current?.selectedRange() !== undefined;
}

function hasLit({ session }: CommandContext): boolean {
  return litPassage(session) !== undefined;
}

/** The kinds that text can become, in the order of the toolbar, with the keys that do it: the same as on the canvas. */
export const KINDS_FROM_TEXT = [
  { kind: 'claim', key: 'C' },
  { kind: 'evidence', key: 'E' },
  { kind: 'counterargument', key: 'X' },
  { kind: 'question', key: 'Q' },
  { kind: 'assumption', key: 'A' },
] as const satisfies readonly { kind: NodeKind; key: string }[];

const kindCommands = KINDS_FROM_TEXT.map(({ kind, key }): UiCommand => ({
  id: `highlight.${kind}`,
  title: `Make the selected text ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${KIND_LABELS[kind].toLowerCase()}`,
  group: 'Source',
  keys: [key],
  scopes: ['reader'],
  needsMap: true,
  when: ({ session }) => rangeForCard(session) !== undefined,
  run: (context) => makeCard(context, kind),
}));

const STRETCHES: readonly { id: string; title: string; key: string; how: Stretch }[] = [
  { id: 'passage.extendStart', title: 'Let the passage begin a word earlier', key: '[', how: 'start-out' },
  { id: 'passage.shrinkStart', title: 'Let the passage begin a word later', key: '{', how: 'start-in' },
  { id: 'passage.extendEnd', title: 'Let the passage end a word later', key: ']', how: 'end-out' },
  { id: 'passage.shrinkEnd', title: 'Let the passage end a word earlier', key: '}', how: 'end-in' },
];

const stretchCommands = STRETCHES.map(({ id, title, key, how }): UiCommand => ({
  id,
  title,
  group: 'Source',
  keys: [key],
  scopes: ['reader'],
  needsMap: true,
  when: hasLit,
  run: (context) => {
    const passage = litPassage(context.session);
    const { map } = context.session.map.store.getState();
    const source = passage && find(map, 'sources', passage.source);
    const range = source && stretchByWord(source.text, passage, how);
    if (range) dispatchOrTell(context, 'passage.move', { id: passage.id, ...range });
  },
}));

export const READER_COMMANDS: readonly UiCommand[] = [
  {
    id: 'source.details',
    title: 'Show or hide the details of the article',
    group: 'Source',
    needsMap: true,
    when: hasSource,
    run: ({ workspace }) => {
      setPanel(workspace, 'leftTab', 'articles');
      toggleDetails(workspace);
    },
  },
  {
    id: 'source.remove',
    title: 'Remove the article from the map',
    group: 'Source',
    needsMap: true,
    when: hasSource,
    run: (context) => {
      const { workspace, session } = context;
      const id = session.view.getState().source ?? '';
      const source = find(session.map.store.getState().map, 'sources', id);
      if (!source || !dispatchOrTell(context, 'remove', { ids: [id] })) return;
      notify(workspace, {
        tone: 'info',
        message: `“${source.title}” was removed, with its highlights.`,
        hint: 'Undo brings it back.',
      });
    },
  },
  ...kindCommands,
  {
    id: 'highlight.only',
    title: 'Highlight the selected text',
    group: 'Source',
    keys: ['H'],
    scopes: ['reader'],
    needsMap: true,
    when: hasSelectedText,
    run: highlightOnly,
  },
  {
    id: 'highlight.attach',
    title: 'Add the selected text to the selected card',
    group: 'Source',
    keys: ['N'],
    scopes: ['reader'],
    needsMap: true,
    when: (context) => hasSelectedText(context) && selectedNode(context.session) !== undefined,
    run: attachToSelected,
  },
  {
    id: 'passage.moveHere',
    title: 'Move the lit passage to the selected text',
    group: 'Source',
    keys: ['M'],
    scopes: ['reader'],
    needsMap: true,
    when: (context) => hasSelectedText(context) && hasLit(context),
    run: moveLitHere,
  },
  ...stretchCommands,
  {
    id: 'passage.remove',
    title: 'Remove the lit passage',
    group: 'Source',
    keys: ['Delete', 'Backspace'],
    scopes: ['reader'],
    needsMap: true,
    when: hasLit,
    run: removeLit,
  },
  ...WALK_COMMANDS,
];
