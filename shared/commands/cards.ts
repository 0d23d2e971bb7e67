import { KIND } from '../map/node-kinds';
import { RELATION } from '../map/relations';
import { GROUP_COLORS, NODE_KINDS, RELATIONS } from '../map/schema';
import { commandFamily, type CommandData } from './command';

/** The commands that work on what is selected, wherever it was selected. */
const ON_SELECTION = { group: 'Edit', scopes: ['canvas', 'outline'] } as const;

/** Cards, groups and links: added, changed, copied, arranged. */
export const CARDS = {
  'edit.undo': { title: 'Undo', group: 'Edit', keys: ['Mod+Z'], whileTyping: true },
  'edit.redo': { title: 'Redo', group: 'Edit', keys: ['Mod+Shift+Z', 'Mod+Y'], whileTyping: true },
  'edit.copy': { title: 'Copy cards', group: 'Edit' },
  'edit.cut': { title: 'Cut cards', group: 'Edit' },
  'edit.paste': { title: 'Paste cards', group: 'Edit' },
  'edit.duplicate': { ...ON_SELECTION, title: 'Duplicate', keys: ['Mod+D'] },
  'edit.delete': {
    ...ON_SELECTION,
    title: 'Delete selection',
    also: 'remove',
    keys: ['Delete', 'Backspace'],
  },
  'edit.selectAll': { ...ON_SELECTION, title: 'Select all cards', keys: ['Mod+A'] },
  ...commandFamily('node.add.', NODE_KINDS, (kind) => ({
    title: `Add ${KIND[kind].label.toLowerCase()}`,
    group: 'Add' as const,
    keys: [KIND[kind].key],
    scopes: ['canvas'] as const,
  })),
  ...commandFamily('node.kind.', NODE_KINDS, (kind) => ({
    ...ON_SELECTION,
    title: `Change kind to ${KIND[kind].label.toLowerCase()}`,
    keys: [`Shift+${KIND[kind].key}`],
  })),
  'node.copySentence': {
    ...ON_SELECTION,
    title: 'Copy as a sentence with its likelihood',
    also: 'wording report ICD 203',
  },
  'node.toggleMain': { ...ON_SELECTION, title: 'Mark or unmark as main', keys: ['M'] },
  'node.wider': {
    title: 'Make cards wider',
    group: 'Edit',
    also: 'width resize size',
    keys: ['Shift+ArrowRight'],
    scopes: ['canvas'],
  },
  'node.narrower': {
    title: 'Make cards narrower',
    group: 'Edit',
    also: 'width resize size',
    keys: ['Shift+ArrowLeft'],
    scopes: ['canvas'],
  },
  'node.usualWidth': {
    title: 'Give cards their usual width',
    group: 'Edit',
    also: 'resize size reset',
    keys: ['Shift+0'],
    scopes: ['canvas'],
  },
  'node.toggleExclusive': {
    ...ON_SELECTION,
    title: 'Let one answer alone hold, or several',
    also: 'exclusive rivals question',
  },
  'group.create': { ...ON_SELECTION, title: 'Group selected cards', keys: ['Mod+G'] },
  'group.rename': { title: 'Rename the group', group: 'Edit', keys: ['F2'], scopes: ['canvas'] },
  ...commandFamily('group.color.', GROUP_COLORS, (color) => ({
    title: `Make the group ${color}`,
    group: 'Edit' as const,
    also: 'colour color',
  })),
  'group.dissolve': { ...ON_SELECTION, title: 'Dissolve group', keys: ['Mod+Shift+G'] },
  'group.leave': { title: 'Take the selected cards out of their group', group: 'Edit' },
  ...commandFamily('link.relation.', RELATIONS, (relation) => ({
    title: `Make the link one that ${RELATION[relation].verb}`,
    group: 'Link' as const,
  })),
  ...commandFamily('link.add.', RELATIONS, (relation) => ({
    title: `Link so that one ${RELATION[relation].verb} the other`,
    group: 'Link' as const,
    unlisted: true,
  })),
  'link.join': { title: 'Join the link as a linked premise', group: 'Link', unlisted: true },
  'link.combine': {
    ...ON_SELECTION,
    title: 'Join the selected premises in one link',
    group: 'Link',
    also: 'linked premises together co-premise',
    keys: ['J'],
  },
  'link.reverse': { ...ON_SELECTION, title: 'Reverse the link', group: 'Link', keys: ['R'] },
  'link.split': { title: 'Split linked premises apart', group: 'Link' },
  'link.splitOff': { title: 'Make the premise a link of its own', group: 'Link', unlisted: true },
  'link.takeOut': { title: 'Take the premise out of the link', group: 'Link', unlisted: true },
  'map.arrange': { title: 'Arrange the map as a tree', group: 'Edit', keys: ['Mod+Shift+L'] },
  'map.arrangeAll': { title: 'Arrange everything, including placed cards', group: 'Edit' },
  'node.unpin': { title: 'Let the layout move the selected cards', group: 'Edit' },
  'map.stopWork': { title: 'Stop the work on the map', group: 'Edit' },
} as const satisfies Record<string, CommandData>;
