import type { LikelySame } from '../../shared/merge/likely-same';
import { momentWords } from '../ui/dates';
import { t, worded } from '../../shared/words/words';

/** What the two sides of a merge are called on buttons: of one that git made, as git calls them. */
export interface SideWords {
  readonly ours: string;
  readonly theirs: string;
}

export const SIDES: SideWords = worded({ ours: 'Mine', theirs: 'Theirs' });
export const GIT_SIDES: SideWords = worded({ ours: 'Ours', theirs: 'Theirs' });

/** Why two cards may well be the same. */
export const LIKELY: Readonly<Record<LikelySame['why'], string>> = worded({
  text: 'They say the same in the same words.',
  passage: 'They come from the same passage of the same article.',
  near: 'They say nearly the same.',
});

export const MERGE_WORDS = worded({
  title: 'Merge',
  resolve: 'Decide what a merge left open',
  looks: 'Which map is shown',
  conflicts: 'To decide',
  none: 'Nothing is left to decide.',
  looksAt: 'Worth a look',
  result: 'What becomes of your map',
  twins: 'The same card twice?',
  twinsHelp:
    'These two maps were made apart. What you call the same becomes one card, with the links of both; all else stays as it is in either.',
  noBase: 'No common version is known: all that is in either map is in the result.',
  leave: 'Leave without merging? What you have decided here is not kept.',
  withoutBase: 'Merge as if that were not known',
  same: 'holds the same as this map: there is nothing to merge.',
} as const);

/** Which version two others are taken to come from. @param taken when it was kept, ISO 8601 */
export function baseInWords(taken: string): string {
  return t('Both come from the version of {taken}: what one of them lacks of that counts as deleted there.', {
    taken: momentWords(taken),
  });
}

/** What the button says that ends the merge. */
export function confirmLabel(isMerged: boolean, left: number): string {
  if (left === 0) return isMerged ? t('Keep these decisions') : t('Merge');
  return isMerged ? t('Keep what is decided') : t('Merge, and decide {left} later', { left });
}

/** How much is left to decide, for the bar above a map and the foot of the dialog. */
export function leftInWords(left: number): string {
  if (left === 0) return MERGE_WORDS.none;
  return t(
    '{left, plural, one {# thing} other {# things}} of a merge {left, plural, one {is} other {are}} not decided.',
    { left },
  );
}
