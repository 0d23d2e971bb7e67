/** What the reader can paint over its text without touching the page: see `::highlight` in Reader.css. */
export type PaintName =
  | 'reader-found'
  | 'reader-found-now'
  | 'reader-hovered'
  | 'reader-kept'
  | 'reader-place'
  | 'reader-proposed'
  | 'reader-proposal';

/** Paints ranges of the page; none takes the paint off. Browsers without the CSS Custom Highlight API show no paint. */
export function paint(name: PaintName, ranges: readonly (Range | undefined)[]): void {
  if (!('highlights' in CSS)) return;
  const real = ranges.filter((range) => range !== undefined);
  if (real.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...real);
  if (name === 'reader-found-now' || name === 'reader-proposal') highlight.priority = 1;
  CSS.highlights.set(name, highlight);
}
