import { RATINGS } from '../map/ratings';
import { GROUP_COLORS, NODE_KINDS, RELATIONS } from '../map/schema';
import { msg } from '../words/words';
import type { CommandId } from './commands';
import { RELEVANCES } from './matrix';

/** One entry of a toolbar or a context menu: a command, choices of one kind in a row of signs, or a line between. */
export type PlaceEntry = CommandId | '-' | { readonly row: string; readonly commands: readonly CommandId[] };

const ADD = { row: msg('Add a card'), commands: NODE_KINDS.map((kind): CommandId => `node.add.${kind}`) };
const KIND = { row: msg('Kind'), commands: NODE_KINDS.map((kind): CommandId => `node.kind.${kind}`) };
const WIDTH = {
  row: msg('Width'),
  commands: ['node.wider', 'node.narrower', 'node.usualWidth'],
} as const satisfies PlaceEntry;
const COLOR = {
  row: msg('Colour'),
  commands: GROUP_COLORS.map((color): CommandId => `group.color.${color}`),
};
const RELATION = {
  row: msg('Relation'),
  commands: RELATIONS.map((relation): CommandId => `link.relation.${relation}`),
};

/** The bar above the canvas. */
export const MAP_TOOLBAR: readonly PlaceEntry[] = [
  ADD,
  '-',
  'canvas.startLink',
  'group.create',
  'map.arrange',
  'view.fit',
  '-',
  'edit.undo',
  'edit.redo',
  '-',
  'present.play',
];

/** The same where a map is for reading only. */
export const READING_TOOLBAR: readonly PlaceEntry[] = ['view.fit', 'present.play'];

/** The bars beside what is selected on the canvas. */
export const SELECTION_TOOLBARS = {
  card: [
    'canvas.addSupport',
    'canvas.addObjection',
    'canvas.undercut',
    'canvas.startLink',
    '-',
    KIND,
    '-',
    'group.create',
    'edit.delete',
  ],
  cards: ['link.combine', 'canvas.startLink', '-', KIND, '-', 'group.create', 'edit.delete'],
  link: ['canvas.addSupport', 'canvas.addObjection', '-', RELATION, 'link.reverse', '-', 'edit.delete'],
  group: ['group.rename', COLOR, 'view.fitSelection', '-', 'group.dissolve'],
} as const satisfies Readonly<Record<string, readonly PlaceEntry[]>>;

/** What the right button, or the menu key, offers at each thing. */
export const CONTEXT_MENUS = {
  canvas: [
    ADD,
    '-',
    'edit.paste',
    'edit.selectAll',
    '-',
    'map.arrange',
    'view.fit',
    'view.unfoldAll',
    'view.filter',
    '-',
    'file.export',
    'help.legend',
    'view.details',
  ],
  card: [
    'canvas.addSupport',
    'canvas.addObjection',
    'canvas.undercut',
    'canvas.addSibling',
    '-',
    'canvas.startLink',
    'link.combine',
    '-',
    KIND,
    'canvas.editText',
    'node.toggleMain',
    WIDTH,
    'view.fold',
    'view.focus',
    '-',
    'verdict.why',
    'verdict.weight',
    'verdict.takeOut',
    '-',
    'step.add',
    'step.ofBranch',
    'comment.write',
    'library.alike',
    '-',
    'group.create',
    'group.leave',
    '-',
    'edit.cut',
    'edit.copy',
    'edit.duplicate',
    'edit.delete',
  ],
  link: [
    RELATION,
    '-',
    'canvas.addSupport',
    'canvas.addObjection',
    '-',
    'link.reverse',
    'link.split',
    '-',
    'comment.write',
    'verdict.why',
    '-',
    'edit.delete',
  ],
  group: [
    'group.rename',
    COLOR,
    'view.fitSelection',
    '-',
    'edit.copy',
    'edit.duplicate',
    '-',
    'group.dissolve',
  ],
  cell: [
    ...RATINGS.map((rating): CommandId => `matrix.rate.${rating}`),
    'matrix.clear',
    '-',
    'matrix.details',
    'matrix.showOnMap',
  ],
  item: [
    'matrix.editText',
    'matrix.back',
    'matrix.forth',
    'matrix.hide',
    '-',
    ...RELEVANCES.map((relevance): CommandId => `matrix.relevance.${relevance}`),
    '-',
    'matrix.details',
    'matrix.showOnMap',
  ],
  hypothesis: [
    'matrix.editText',
    'matrix.back',
    'matrix.forth',
    'matrix.fold',
    'matrix.hide',
    '-',
    'matrix.details',
    'matrix.showOnMap',
  ],
  passage: [
    'passage.showCard',
    'comment.write',
    '-',
    'passage.extendStart',
    'passage.shrinkStart',
    'passage.extendEnd',
    'passage.shrinkEnd',
    '-',
    'passage.remove',
  ],
  tab: [
    'file.save',
    'file.saveAs',
    'file.export',
    'file.share',
    'history.show',
    '-',
    'window.moveMap',
    'file.close',
  ],
} as const satisfies Readonly<Record<string, readonly PlaceEntry[]>>;

/** What a context menu is opened at. */
export type MenuPlace = keyof typeof CONTEXT_MENUS;
