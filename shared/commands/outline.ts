import { commandFamily, type CommandData } from './command';

/** The steps that arrows, Home and End take in the outline's tree. */
export const TREE_STEPS = ['up', 'down', 'in', 'out', 'first', 'last'] as const;

/** Those that a range of rows can be selected by. */
export const RANGE_STEPS = ['up', 'down', 'first', 'last'] as const satisfies readonly TreeStep[];

export type TreeStep = (typeof TREE_STEPS)[number];

const STEPS: Readonly<Record<TreeStep, { key: string; title: string }>> = {
  up: { key: 'ArrowUp', title: 'Go to the row above' },
  down: { key: 'ArrowDown', title: 'Go to the row below' },
  in: { key: 'ArrowRight', title: 'Open the branch, or go into it' },
  out: { key: 'ArrowLeft', title: 'Close the branch, or go out of it' },
  first: { key: 'Home', title: 'Go to the first row' },
  last: { key: 'End', title: 'Go to the last row' },
};

/** Keys of the tree: on the canvas and in the palette other commands do the same. */
const IN_TREE = { group: 'Outline', scopes: ['outline'], unlisted: true } as const;

/** What keys do in the tree of the outline. */
export const OUTLINE = {
  ...commandFamily('outline.go.', TREE_STEPS, (step) => ({
    ...IN_TREE,
    title: STEPS[step].title,
    keys: [STEPS[step].key],
  })),
  ...commandFamily('outline.moveFocus.', TREE_STEPS, (step) => ({
    ...IN_TREE,
    title: `${STEPS[step].title}, selecting nothing`,
    keys: [`Mod+${STEPS[step].key}`],
  })),
  ...commandFamily('outline.select.', RANGE_STEPS, (step) => ({
    ...IN_TREE,
    title: `${STEPS[step].title}, selecting all between`,
    keys: [`Shift+${STEPS[step].key}`],
  })),
  'outline.reveal': { ...IN_TREE, title: 'Show the row on the canvas', keys: ['Enter'] },
  'outline.toggle': { ...IN_TREE, title: 'Add the row to the selection, or take it out', keys: ['Space'] },
  'outline.selectLink': { ...IN_TREE, title: 'Select the link that the row hangs by', keys: ['Alt+Enter'] },
  'outline.edit': { ...IN_TREE, title: 'Edit the row’s text', keys: ['F2'] },
  'outline.addSupport': {
    ...IN_TREE,
    title: 'Add a supporting premise to the row, or back a link',
    keys: ['+'],
  },
  'outline.addObjection': {
    ...IN_TREE,
    title: 'Add an objection to the row, or undercut a link',
    keys: ['-'],
  },
  'outline.addSibling': { ...IN_TREE, title: 'Add a sibling of the row', keys: ['Shift+Enter'] },
  'outline.stopLinking': { ...IN_TREE, title: 'Cancel linking', keys: ['Escape'] },
} as const satisfies Record<string, CommandData>;
