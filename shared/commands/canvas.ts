import { commandFamily, type CommandData } from './command';

/** The ways in which arrows walk and move on the canvas. */
export const WAYS = ['up', 'down', 'left', 'right'] as const;

const ARROWS = { up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' } as const;
const ON_CANVAS = { scopes: ['canvas'] } as const;

/** What is done on the canvas itself. */
export const CANVAS = {
  'canvas.addSupport': { ...ON_CANVAS, title: 'Add a supporting premise', group: 'Add', keys: ['Tab'] },
  'canvas.addObjection': { ...ON_CANVAS, title: 'Add an objection', group: 'Add', keys: ['Shift+Tab'] },
  'canvas.undercut': {
    ...ON_CANVAS,
    title: 'Undercut the link of the card',
    group: 'Add',
    also: 'object to the inference attack a link',
    keys: ['U'],
  },
  'canvas.finishLink': {
    title: 'Link to the selection',
    group: 'Link',
    keys: ['Enter'],
    scopes: ['canvas', 'outline'],
  },
  'canvas.addSibling': { ...ON_CANVAS, title: 'Add a sibling', group: 'Add', keys: ['Enter'] },
  'canvas.editLink': { ...ON_CANVAS, title: 'Change the link…', group: 'Link', keys: ['Enter'] },
  'canvas.editText': { ...ON_CANVAS, title: 'Edit the card’s text', group: 'Edit', keys: ['F2'] },
  'canvas.startLink': {
    title: 'Link the selection to…',
    group: 'Link',
    keys: ['L'],
    scopes: ['canvas', 'outline'],
  },
  'canvas.escape': {
    ...ON_CANVAS,
    title: 'Clear the selection, then the focus',
    group: 'Edit',
    keys: ['Escape'],
  },
  'canvas.find': {
    title: 'Find on the canvas',
    group: 'Go',
    also: 'search look for',
    keys: ['Mod+F'],
    scopes: ['canvas', 'outline', 'window'],
  },
  'canvas.replace': {
    title: 'Find and replace in cards',
    group: 'Edit',
    also: 'search change words',
    keys: ['Mod+H'],
    scopes: ['canvas', 'outline', 'window'],
  },
  ...commandFamily('canvas.walk.', WAYS, (way) => ({
    ...ON_CANVAS,
    title: `Walk ${way} along the links`,
    group: 'Go' as const,
    keys: [ARROWS[way]],
    unlisted: true,
  })),
  ...commandFamily('canvas.nudge.', WAYS, (way) => ({
    ...ON_CANVAS,
    title: `Move the cards ${way} a little`,
    group: 'Edit' as const,
    keys: [`Alt+${ARROWS[way]}`],
    unlisted: true,
  })),
} as const satisfies Record<string, CommandData>;
