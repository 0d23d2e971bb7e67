import { commandFamily, type CommandData } from './command';

/** Levels below the roots to which a map is folded by a command of its own. */
export const FOLD_LEVELS = ['1', '2', '3'] as const;

/** What the middle of the window shows of a map: its picture, the table of its hypotheses, its dates. */
export const MODES = ['map', 'matrix', 'timeline'] as const;

export type Mode = (typeof MODES)[number];

const MODE_DATA: Readonly<Record<Mode, { title: string; also: string; keys: string[] }>> = {
  map: { title: 'Show the map', also: 'canvas picture mode', keys: ['Mod+6', 'Alt+6'] },
  matrix: {
    title: 'Show the matrix of hypotheses and evidence',
    also: 'ach table competing mode',
    keys: ['Mod+7', 'Alt+7'],
  },
  timeline: { title: 'Show the timeline', also: 'dates chronology mode', keys: ['Mod+8', 'Alt+8'] },
};

const VIEW = { group: 'View' } as const;
const GO = { group: 'Go' } as const;
const ON_CARDS = { scopes: ['canvas', 'outline'] } as const;

/** How the map is looked at: panels, zoom, folds, focus, filter, saved views. */
export const VIEWS = {
  'view.palette': { ...VIEW, title: 'Command palette', keys: ['Mod+K'], whileTyping: true },
  'view.fit': {
    ...VIEW,
    title: 'Fit the map in the window',
    also: 'zoom to fit show all',
    keys: ['F', 'Shift+1'],
    scopes: ['canvas', 'outline', 'window'],
  },
  'view.fitSelection': {
    ...VIEW,
    ...ON_CARDS,
    title: 'Fit the selection in the window',
    also: 'zoom to selection',
    keys: ['Shift+F'],
  },
  'view.zoomIn': { ...VIEW, title: 'Zoom in', keys: ['Mod+=', 'Mod++'] },
  'view.zoomOut': { ...VIEW, title: 'Zoom out', keys: ['Mod+-'] },
  'view.zoomReset': { ...VIEW, title: 'Zoom to 100 %', keys: ['Mod+0'] },
  'view.left': { ...VIEW, title: 'Show or hide the left panel', keys: ['Mod+B'], whileTyping: true },
  'view.right': { ...VIEW, title: 'Show or hide the inspector', keys: ['Mod+I'], whileTyping: true },
  'view.articles': { ...GO, title: 'Show the articles', keys: ['Mod+1', 'Alt+1'], whileTyping: true },
  'view.outline': { ...GO, title: 'Show the outline', keys: ['Mod+2', 'Alt+2'], whileTyping: true },
  'view.canvas': { ...GO, title: 'Go to the canvas', keys: ['Mod+3', 'Alt+3'], whileTyping: true },
  ...commandFamily('view.mode.', MODES, (mode) => ({ ...GO, ...MODE_DATA[mode], whileTyping: true })),
  'view.inspector': { ...GO, title: 'Go to the inspector', keys: ['Mod+4', 'Alt+4'], whileTyping: true },
  'view.details': { ...GO, title: 'Details of the map', also: 'title description properties' },
  'view.nextMap': {
    ...GO,
    title: 'Go to the next open map',
    keys: ['Mod+Alt+ArrowRight'],
    whileTyping: true,
  },
  'view.map': { ...GO, title: 'Show the open map', unlisted: true },
  'view.start': { ...GO, title: 'Show the start screen' },
  'view.theme': {
    ...VIEW,
    title: 'Change theme: system, light, dark, high contrast',
    also: 'colours appearance night',
    keys: ['Mod+Alt+T'],
    whileTyping: true,
  },
  'view.larger': {
    ...VIEW,
    title: 'Larger interface',
    keys: ['Mod+Alt+PageUp', 'Mod+Alt+='],
    whileTyping: true,
  },
  'view.smaller': {
    ...VIEW,
    title: 'Smaller interface',
    keys: ['Mod+Alt+PageDown', 'Mod+Alt+-'],
    whileTyping: true,
  },
  'view.usualSize': {
    ...VIEW,
    title: 'Interface in its usual size',
    keys: ['Mod+Alt+Home', 'Mod+Alt+0'],
    whileTyping: true,
  },
  'help.guide': {
    group: 'Help',
    title: 'User guide',
    also: 'help manual handbook documentation how to',
    keys: ['F1'],
    whileTyping: true,
  },
  'help.keys': { group: 'Help', title: 'Keyboard shortcuts', keys: ['?'] },
  'help.legend': {
    group: 'Help',
    title: 'Legend: what the signs mean',
    also: 'key colours kinds relations symbols',
    keys: ['I'],
    scopes: ['canvas', 'outline', 'window'],
  },
  'view.fold': { ...VIEW, ...ON_CARDS, title: 'Fold or unfold the branch', keys: ['Z'] },
  'view.foldAll': { ...VIEW, title: 'Fold all branches' },
  ...commandFamily('view.foldTo', FOLD_LEVELS, (level) => ({
    ...VIEW,
    title: `Fold to ${level === '1' ? 'one level' : `${level} levels`} below the roots`,
  })),
  'view.unfoldAll': { ...VIEW, ...ON_CARDS, title: 'Unfold everything', keys: ['Shift+Z'] },
  'view.unfoldAround': { ...VIEW, title: 'Unfold what hides the selection' },
  'view.focus': { ...VIEW, ...ON_CARDS, title: 'Focus on the selection', keys: ['O'] },
  'view.focusMore': { ...VIEW, ...ON_CARDS, title: 'Focus: one link further', keys: [']', 'Alt+PageUp'] },
  'view.focusLess': { ...VIEW, ...ON_CARDS, title: 'Focus: one link nearer', keys: ['[', 'Alt+PageDown'] },
  'view.unfocus': { ...VIEW, ...ON_CARDS, title: 'Leave the focus', keys: ['Shift+O'] },
  'view.filter': { ...VIEW, title: 'Filter cards and links…', keys: ['Mod+Shift+F'] },
  'view.clearFilter': { ...VIEW, title: 'Clear the filter' },
  'view.views': { ...GO, ...ON_CARDS, title: 'Saved views…', keys: ['V'] },
  'view.saveView': { ...VIEW, ...ON_CARDS, title: 'Save this view…', keys: ['Shift+V'] },
  'view.nextView': { ...GO, title: 'Go to the next saved view', keys: ['Mod+Alt+ArrowDown'] },
  'view.previousView': { ...GO, title: 'Go to the previous saved view', keys: ['Mod+Alt+ArrowUp'] },
  'view.show': { ...GO, title: 'Go to the saved view', unlisted: true },
  'view.rename': { ...VIEW, title: 'Rename the saved view', unlisted: true },
  'view.moveUp': { ...VIEW, title: 'Move the saved view up', unlisted: true },
  'view.moveDown': { ...VIEW, title: 'Move the saved view down', unlisted: true },
  'view.goTo': { ...GO, title: 'Go to the card or link', unlisted: true },
  'view.back': { ...GO, title: 'Back to where I was', keys: ['F4', 'Mod+['] },
  'view.forward': { ...GO, title: 'Forward again', keys: ['Shift+F4', 'Mod+]'] },
} as const satisfies Record<string, CommandData>;
