import { commandFamily, type CommandData } from './command';

/** The keys that are typed to go to a step by its number. */
export const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const PRESENT = { group: 'Present' } as const;
const ON_CARDS = { scopes: ['canvas', 'outline'] } as const;
const STEP = { ...PRESENT, unlisted: true } as const;
/** While a talk is given: remotes send Page keys, `.` or B. */
const GIVING = { ...PRESENT, unlisted: true, scopes: ['present'] } as const;

/** A talk: its steps made on the map, given, rehearsed. */
export const PRESENTING = {
  'present.play': {
    ...PRESENT,
    title: 'Give the talk from its first step',
    also: 'present slideshow full screen',
    keys: ['F5'],
    whileTyping: true,
  },
  'present.playHere': {
    ...PRESENT,
    title: 'Give the talk from the chosen step',
    keys: ['Shift+F5'],
    whileTyping: true,
  },
  'present.rehearse': { ...PRESENT, title: 'Rehearse the talk: keep how long each step takes' },
  'view.steps': {
    group: 'Go',
    title: 'Show the steps of the talk',
    keys: ['Alt+0'],
    whileTyping: true,
  },
  'step.add': { ...PRESENT, ...ON_CARDS, title: 'Add a step of what is selected', keys: ['P'] },
  'step.ofBranch': { ...PRESENT, ...ON_CARDS, title: 'Make steps from this branch', keys: ['Shift+P'] },
  'step.ofView': { ...PRESENT, title: 'Add a step of what is in view' },
  'step.show': { ...STEP, title: 'Choose the step, and show it on the canvas' },
  'step.moveUp': { ...STEP, title: 'Move the step up' },
  'step.moveDown': { ...STEP, title: 'Move the step down' },
  'step.duplicate': { ...STEP, title: 'Duplicate the step' },
  'step.skip': { ...STEP, title: 'Leave the step out, or take it in again' },
  'step.refocus': { ...STEP, title: 'Look at what is selected' },
  'step.branch': { ...STEP, title: 'Look at the whole branch of the selected card' },
  'step.hide': { ...STEP, title: 'Not there yet: the selected cards, or there again' },
  'step.dim': { ...STEP, title: 'Stand back: the selected cards, or no more' },
  'step.fold': { ...STEP, title: 'Folded: the selected cards, or unfolded' },
  'step.light': { ...STEP, title: 'Light the passage that is active, or those of the selected cards' },
  'step.unlight': { ...STEP, title: 'Light no passages' },
  'step.verdicts': { ...STEP, title: 'Show the verdicts of what is there, of the whole map, or none' },
  'step.forget': { ...STEP, title: 'Say no more what is gone' },
  'present.next': {
    ...GIVING,
    title: 'Next step',
    keys: ['ArrowRight', 'PageDown', 'Space', 'ArrowDown', 'Enter'],
  },
  'present.back': { ...GIVING, title: 'Step before', keys: ['ArrowLeft', 'PageUp', 'ArrowUp', 'Backspace'] },
  'present.first': { ...GIVING, title: 'First step', keys: ['Home'] },
  'present.last': { ...GIVING, title: 'Last step', keys: ['End'] },
  'present.black': { ...GIVING, title: 'Black, or back to the step', keys: ['B', '.'] },
  'present.pointer': { ...GIVING, title: 'Pointer', keys: ['L'] },
  'present.pen': { ...GIVING, title: 'Pen: marks vanish with the step', keys: ['D'] },
  'present.wipe': { ...GIVING, title: 'Wipe the marks away', keys: ['E'] },
  'present.unfold': {
    ...GIVING,
    title: 'Show all of the branch for now, or as the step has it',
    keys: ['Z'],
  },
  'present.find': { ...GIVING, title: 'Show any card, and come back', keys: ['F', '/', 'Mod+F'] },
  'present.notes': { ...GIVING, title: 'Notes and clock beside the step', keys: ['S'] },
  'present.window': { ...GIVING, title: 'Notes and clock in a window of their own', keys: ['W'] },
  'present.timer': { ...GIVING, title: 'Start the timer anew', keys: ['T'] },
  'present.end': { ...GIVING, title: 'End the talk', keys: ['Escape'] },
  ...commandFamily('present.digit.', DIGITS, (digit) => ({
    ...GIVING,
    title: `Go to a step by its number: ${digit}`,
    keys: [digit],
  })),
} as const satisfies Record<string, CommandData>;
