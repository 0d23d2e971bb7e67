import { t } from '../../../shared/words/words';

/** What became of the pages, by their indexes. */
export interface PageFates {
  /** What each page is called. */
  readonly labels: readonly string[];
  /** Too much was on them: only their beginning was read. */
  readonly cut: readonly number[];
  readonly damaged: readonly number[];
  /** Their letters cannot be told. */
  readonly unreadable: readonly number[];
  readonly empty: readonly number[];
}

const MOST_RANGES = 40; // of pages in one sentence

/** Says in words which pages could not be read, each kind in one sentence. */
export function pageNotes({ labels, cut, damaged, unreadable, empty }: PageFates): string[] {
  const named = (indexes: readonly number[]): { count: number; pages: string } => ({
    count: indexes.length,
    pages: rangesOf(indexes, labels),
  });
  const notes: string[] = [];
  if (cut.length > 0)
    notes.push(
      t(
        '{count, plural, one {Only the beginning was read of page {pages}: there is too much on it.} other {Only the beginning was read of pages {pages}: there is too much on each.}}',
        named(cut),
      ),
    );
  if (damaged.length > 0)
    notes.push(
      t(
        '{count, plural, one {Page {pages} is damaged and was left out.} other {# pages are damaged and were left out: {pages}.}}',
        named(damaged),
      ),
    );
  if (unreadable.length > 0)
    notes.push(
      t(
        '{count, plural, one {Page {pages} was left out: the file does not say which letters are on it.} other {# pages were left out: the file does not say which letters are on them. They are {pages}.}}',
        named(unreadable),
      ),
    );
  if (empty.length > 0 && empty.length === labels.length)
    notes.push(t('No page has text in it: it may be a scan. Have its text recognised first.'));
  else if (empty.length > 0)
    notes.push(
      t(
        '{count, plural, one {Page {pages} has no text: it may be a scan.} other {# pages have no text: they may be scans. They are {pages}.}}',
        named(empty),
      ),
    );
  return notes;
}

/** Pages by what they are called, those that follow each other as one: `2–5, 9`. */
function rangesOf(indexes: readonly number[], labels: readonly string[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const range = ranges.at(-1);
    if (range?.last === index - 1) range.last = index;
    else ranges.push({ first: index, last: index });
  }
  const label = (index: number): string => labels[index] ?? String(index + 1);
  const named = ranges
    .slice(0, MOST_RANGES)
    .map(({ first, last }) => (first === last ? label(first) : `${label(first)}–${label(last)}`));
  return named.join(', ') + (ranges.length > MOST_RANGES ? ' …' : '');
}
