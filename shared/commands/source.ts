import { KIND, KINDS_FROM_TEXT } from '../map/node-kinds';
import { commandFamily, type CommandData } from './command';

/** Places of a passage in doubt that have a key; further ones are for the mouse. */
export const PLACE_NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

const SOURCE = { group: 'Source' } as const;
const IN_READER = { ...SOURCE, scopes: ['reader'] } as const;

/** Articles: brought in, read, highlighted, walked by keys, replaced by newer texts. */
export const SOURCES = {
  'source.import': {
    ...SOURCE,
    title: 'Import articles…',
    also: 'references bibliography BibTeX RIS CSL',
    keys: ['Mod+Alt+O'],
  },
  'source.paste': { ...SOURCE, title: 'Paste an article', also: 'paste a reference DOI BibTeX RIS citation' },
  'import.stop': { ...SOURCE, title: 'Stop reading articles' },
  'import.skip': { ...SOURCE, title: 'Skip the article that is being read', unlisted: true },
  'import.close': { ...SOURCE, title: 'Close the list of imported articles' },
  'source.readAgain': { ...SOURCE, title: 'Read the article’s file again…' },
  'source.details': { ...SOURCE, title: 'Show or hide the details of the article' },
  'source.openLink': { ...SOURCE, title: 'Open the article’s web address' },
  'source.show': { ...SOURCE, title: 'Show the article', unlisted: true },
  'source.notFrom': { ...SOURCE, title: 'Say that the article does not draw on this one', unlisted: true },
  'source.removeVersion': { ...SOURCE, title: 'Remove the earlier text', unlisted: true },
  'source.remove': { ...SOURCE, title: 'Remove the article from the map' },
  ...commandFamily('highlight.', KINDS_FROM_TEXT, (kind) => ({
    ...IN_READER,
    title: `Make the selected text ${KIND[kind].inSentence}`,
    keys: [KIND[kind].key],
  })),
  'highlight.only': { ...IN_READER, title: 'Highlight the selected text', keys: ['H'] },
  'highlight.attach': { ...IN_READER, title: 'Add the selected text to the selected card', keys: ['N'] },
  'passage.moveHere': { ...IN_READER, title: 'Move the active passage to the selected text', keys: ['M'] },
  'passage.extendStart': {
    ...IN_READER,
    title: 'Begin the passage a word earlier',
    keys: ['[', 'Alt+ArrowUp'],
  },
  'passage.shrinkStart': {
    ...IN_READER,
    title: 'Begin the passage a word later',
    keys: ['{', 'Alt+ArrowDown'],
  },
  'passage.extendEnd': {
    ...IN_READER,
    title: 'End the passage a word later',
    keys: [']', 'Alt+Shift+ArrowDown'],
  },
  'passage.shrinkEnd': {
    ...IN_READER,
    title: 'End the passage a word earlier',
    keys: ['}', 'Alt+Shift+ArrowUp'],
  },
  'passage.remove': { ...IN_READER, title: 'Remove the active passage', keys: ['Delete', 'Backspace'] },
  'passage.show': { ...SOURCE, title: 'Show the passage in its article', unlisted: true },
  'passage.detach': { ...SOURCE, title: 'Take the passage off the card', unlisted: true },
  'passage.next': { ...SOURCE, title: 'Activate the next passage of the card' },
  'passage.previous': { ...SOURCE, title: 'Activate the previous passage of the card' },
  'passage.showCard': { ...SOURCE, title: 'Show the card of the active passage on the canvas' },
  'reader.nextSentence': { ...IN_READER, title: 'Select the next sentence', keys: ['ArrowDown', 'J'] },
  'reader.previousSentence': { ...IN_READER, title: 'Select the previous sentence', keys: ['ArrowUp', 'K'] },
  'reader.extendDown': {
    ...IN_READER,
    title: 'Extend the selection by a sentence',
    keys: ['Shift+ArrowDown', 'Shift+J'],
  },
  'reader.extendUp': {
    ...IN_READER,
    title: 'Take a sentence off the selection',
    keys: ['Shift+ArrowUp', 'Shift+K'],
  },
  'reader.nextHighlight': { ...IN_READER, title: 'Activate the next highlight', keys: ['ArrowRight'] },
  'reader.previousHighlight': { ...IN_READER, title: 'Activate the previous highlight', keys: ['ArrowLeft'] },
  'reader.find': { ...IN_READER, title: 'Find in the article', keys: ['Mod+F'], whileTyping: true },
  'reader.findNext': {
    ...IN_READER,
    title: 'Find the next place in the article',
    keys: ['F3'],
    whileTyping: true,
  },
  'reader.findPrevious': {
    ...IN_READER,
    title: 'Find the previous place in the article',
    keys: ['Shift+F3'],
    whileTyping: true,
  },
  'reader.editCard': { ...IN_READER, title: 'Edit the selected card', keys: ['F2'], unlisted: true },
  'reader.selectAll': { ...IN_READER, title: 'Select the whole article', keys: ['Mod+A'], unlisted: true },
  'reader.escape': {
    ...IN_READER,
    title: 'Clear what is selected or active',
    keys: ['Escape'],
    unlisted: true,
  },
  'source.replace': { ...SOURCE, title: 'Replace the article’s text by a newer version…' },
  'recheck.next': { ...SOURCE, title: 'Go to the next highlight in doubt', keys: ['F8'] },
  'recheck.previous': { ...SOURCE, title: 'Go to the previous highlight in doubt', keys: ['Shift+F8'] },
  'recheck.confirm': {
    ...IN_READER,
    title: 'Confirm that the active passage belongs where it is now',
    keys: ['Enter'],
  },
  'recheck.takeWords': {
    ...IN_READER,
    title: 'Let the card say the new words of the active passage',
    keys: ['W'],
  },
  'recheck.confirmMoved': { ...SOURCE, title: 'Confirm that all moved highlights belong where they are now' },
  'recheck.choose': { ...SOURCE, title: 'Put the active passage at this place', unlisted: true },
  ...commandFamily('recheck.place', PLACE_NUMBERS, (number) => ({
    ...IN_READER,
    title: `Put the active passage at place ${number}`,
    keys: [number],
    unlisted: true,
  })),
} as const satisfies Record<string, CommandData>;
