import { t, worded } from '../../shared/words/words';

/** What the dialog of a copy says; what is left out, and what that does, is said by `shared/share/say-share.ts`. */
export const SHARE_WORDS = worded({
  title: 'Share a copy',
  without: 'Leave out as well',
  always:
    'Unmarked cards count as high as their articles and highlights, labels that the map does not know as the highest. What other tools left in the map, and fields that Counterpoint does not know, never go out.',
  outcome: 'What leaving out does',
  nothing: 'Nothing is left out.',
  working: 'What is left out is worked out…',
  more: (count: number): string => `and ${count} more`,
  write: 'Write the copy…',
  done: (fileName: string): string => t('A copy is in “{fileName}”. This map stays as it is.', { fileName }),
} as const);
