import type { Place } from './matrix-view';

interface Step {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac: to the edge. */
  readonly toEdge: boolean;
  readonly isRtl: boolean;
}

/**
 * Where a key leads in a table as in a spreadsheet: arrows, Home and End in the row, Page Up and Down by `page` rows. Headings are places too.
 * @param size how many rows and columns there are
 * @returns nothing for a key that leads nowhere
 */
export function walk(at: Place, size: Place, { key, toEdge, isRtl }: Step, page: number): Place | undefined {
  const within = (place: Place): Place => ({
    down: Math.max(-1, Math.min(size.down - 1, place.down)),
    across: Math.max(-1, Math.min(size.across - 1, place.across)),
  });
  const aside = (sign: 1 | -1): Place =>
    within({ ...at, across: toEdge ? sign * Infinity : at.across + sign });
  switch (key) {
    case 'ArrowUp':
      return within({ ...at, down: toEdge ? -1 : at.down - 1 });
    case 'ArrowDown':
      return within({ ...at, down: toEdge ? Infinity : at.down + 1 });
    case 'ArrowLeft':
      return aside(isRtl ? 1 : -1);
    case 'ArrowRight':
      return aside(isRtl ? -1 : 1);
    case 'Home':
      return within({ down: toEdge ? -1 : at.down, across: -1 });
    case 'End':
      return within({ down: toEdge ? Infinity : at.down, across: Infinity });
    case 'PageUp':
      return within({ ...at, down: at.down - page });
    case 'PageDown':
      return within({ ...at, down: at.down + page });
    default:
      return undefined;
  }
}
