import { RATING_WORDS, RATINGS } from '../map/ratings';
import { commandFamily, type CommandData } from './command';

const MATRIX = { group: 'Matrix' } as const;
const HERE = { ...MATRIX, scopes: ['matrix'] } as const;

/** The letters that rate a cell as they are typed; the same again rates it more strongly, or, of neutral, as not applicable. */
export const RATING_LETTERS = ['C', 'I', 'N'] as const;

/** How relevant a row is to its question. */
export const RELEVANCES = ['low', 'medium', 'high'] as const;

const LETTER_TITLES: Readonly<Record<(typeof RATING_LETTERS)[number], string>> = {
  C: 'Rate as consistent; again: very consistent',
  I: 'Rate as inconsistent; again: very inconsistent',
  N: 'Rate as neutral; again: not applicable',
};

/** The table of competing hypotheses. */
export const MATRICES = {
  ...commandFamily('matrix.letter.', RATING_LETTERS, (letter) => ({
    ...HERE,
    title: LETTER_TITLES[letter],
    keys: [letter],
    unlisted: true,
  })),
  ...commandFamily('matrix.rate.', RATINGS, (rating) => ({
    ...HERE,
    title: `${rating}: ${RATING_WORDS[rating]}`,
  })),
  'matrix.clear': { ...HERE, title: 'Empty the cells', keys: ['Delete', 'Backspace'] },
  'matrix.choose': { ...HERE, title: 'Choose what to do with the cell', keys: ['Enter'], unlisted: true },
  'matrix.editText': { ...HERE, title: 'Edit the text of the heading', keys: ['F2'] },
  'matrix.selectAll': { ...HERE, title: 'Choose all cells', keys: ['Mod+A'], unlisted: true },
  'matrix.addEvidence': { ...HERE, title: 'Add evidence as a row', keys: ['E'] },
  'matrix.addHypothesis': { ...HERE, title: 'Add a hypothesis as a column', keys: ['H'] },
  'matrix.addSelected': { ...MATRIX, title: 'Add the selected cards to the matrix as rows' },
  'matrix.back': { ...HERE, title: 'Move the row or column back', keys: ['Alt+ArrowUp', 'Alt+ArrowLeft'] },
  'matrix.forth': {
    ...HERE,
    title: 'Move the row or column forth',
    keys: ['Alt+ArrowDown', 'Alt+ArrowRight'],
  },
  'matrix.hide': { ...HERE, title: 'Hide the row or column: it no longer counts', keys: ['Shift+H'] },
  'matrix.showHidden': { ...HERE, title: 'Show all rows and columns again' },
  'matrix.fold': { ...HERE, title: 'Fold or unfold the answers below', keys: ['Z'] },
  ...commandFamily('matrix.relevance.', RELEVANCES, (relevance) => ({
    ...HERE,
    title: `The row is of ${relevance} relevance to the question`,
  })),
  'matrix.weigh': {
    ...HERE,
    title: 'Weigh rows by credibility and relevance, or count them alike',
    keys: ['W'],
  },
  'matrix.transpose': { ...HERE, title: 'Transpose: evidence across, or down', keys: ['T'] },
  'matrix.tell': { ...HERE, title: 'Show or hide what the table says in words', keys: ['D'] },
  'matrix.details': { ...HERE, title: 'Show the details of what the cell is made of', keys: ['Space'] },
  'matrix.showOnMap': { ...HERE, title: 'Show the cell’s cards and links on the map', keys: ['M'] },
} as const satisfies Record<string, CommandData>;
