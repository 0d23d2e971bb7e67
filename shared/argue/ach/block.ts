import { RATING_WORDS, RATINGS, type Rating } from '../../map/ratings';
import { fail, ok, type Result } from '../../result';
import type { Cell } from './table';

/** A cell as text: `II`; in brackets what is no link of its own; nothing where it is empty. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  const rating = cell.rating ?? 'mixed';
  return cell.how === 'direct' ? rating : `(${rating})`;
}

/** What a text from a spreadsheet says on a cell: a rating, `null` to empty it, nothing to leave it as it is. */
type Said = Rating | null | undefined;

/**
 * Reads a block of a spreadsheet as ratings: letters in any case, or words. What stands in brackets is no link of its own and changes nothing.
 * @param lines the texts by rows and columns
 */
export function ratingsIn(lines: readonly (readonly string[])[]): Result<Said[][]> {
  const read: Said[][] = [];
  for (const [row, line] of lines.entries()) {
    const said: Said[] = [];
    for (const [column, text] of line.entries()) {
      const rating = ratingIn(text);
      if (rating === 'unknown')
        return fail(
          'not-a-rating',
          'Nothing was pasted: “{text}” in row {row}, column {column} is no rating.',
          'Ratings are {ratings}, or empty.',
          { text: text.trim().slice(0, 40), row: row + 1, column: column + 1, ratings: RATINGS.join(', ') },
        );
      said.push(rating);
    }
    read.push(said);
  }
  return ok(read);
}

function ratingIn(text: string): Said | 'unknown' {
  const plain = text.trim();
  if (plain === '') return null;
  if (/^\(.*\)$/.test(plain)) return undefined;
  const lower = plain.toLowerCase();
  return (
    RATINGS.find((rating) => rating.toLowerCase() === lower || RATING_WORDS[rating] === lower) ?? 'unknown'
  );
}
