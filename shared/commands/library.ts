import type { CommandData } from './command';

/** All maps of a folder: looked through, and joined by cards that stand for cards of other maps. */
export const LIBRARIES = {
  'library.open': {
    title: 'Library: search all maps…',
    group: 'File',
    also: 'folder everywhere full text find in files collection',
    keys: ['Mod+Shift+O'],
    whileTyping: true,
  },
  'library.uses': {
    title: 'Find the other maps that use this article…',
    group: 'Source',
    also: 'library other maps DOI',
  },
  'library.alike': {
    title: 'Find the same claim in other maps…',
    group: 'Go',
    also: 'library similar duplicate alike',
  },
  'library.pointing': {
    title: 'Find the cards of other maps that stand for this one…',
    group: 'Go',
    also: 'library backlinks pointers',
  },
  'elsewhere.choose': {
    title: 'Let the card stand for a card of another map…',
    group: 'Link',
    also: 'library pointer link between maps transclude',
  },
  'elsewhere.open': {
    title: 'Open the card of another map that this one stands for',
    group: 'Go',
    also: 'library pointer link between maps',
  },
  'elsewhere.drop': { title: 'Let the card stand for itself alone again', group: 'Link', also: 'pointer' },
} as const satisfies Record<string, CommandData>;
