import { numberWords } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';

/** What making and giving talks says, in one place. */
export const WORDS = worded({
  noStep: 'That step is not in the map any more.',
  noChosen: 'Choose a step first.',
  noSteps: 'There is no step to show: select cards and add a step.',
  selectCards: 'Select cards first.',
  selectOne: 'Select the card that the branch begins with.',
  selectPassage: 'Activate a passage, or select a card that has one.',
  atEnd: 'It is already at that end of the list.',
  notGiven: 'No talk is given just now.',
  nothingGone: 'Nothing of this step is gone.',
  noCanvas: 'Show the map first.',
  untitled: 'Untitled step',
  small: (size: number): string =>
    `Its text would be ${size} px high at 1080 lines; from the last row 28 px can be read. Look at fewer cards.`,
  gone: 'Gone from the map:',
  took: (time: string): string => t('Took {time} when it was rehearsed', { time }),
  rehearsed: (time: string): string => t('Rehearsed: {time} in all.', { time }),
  blocked:
    'The window for notes could not be opened. They stand beside the step now; let this page open windows to have them apart.',
} as const);

/** A time as clocks show it: `1:05`, `1:02:05`. @param ms */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number): string => numberWords(value, { minimumIntegerDigits: 2 });
  const rest = two(seconds % 60);
  return hours > 0 ? `${numberWords(hours)}:${two(minutes)}:${rest}` : `${numberWords(minutes)}:${rest}`;
}
