import type { TextRange } from '../../shared/text/range';
import { pageRange, type TextView } from './text-view';

const MARGIN = 48; // px that a passage keeps from the upper and lower edge
const PLACE = 0.3; // where in the height of the reader a passage comes to stand
const SETTLING_FRAMES = 4; // blocks get their true height when they come into view, which moves what lies below them

/** Scrolls a range of the text into view; does nothing when it can be seen already. */
export function scrollToRange(view: TextView, range: TextRange, frames = SETTLING_FRAMES): void {
  const { scroller } = view;
  const rect = pageRange(view, range)?.getBoundingClientRect();
  if (!rect || !scroller.isConnected) return;
  const frame = scroller.getBoundingClientRect();
  const room = Math.min(MARGIN, frame.height / 4);
  const isInView = rect.top >= frame.top && rect.bottom <= frame.bottom;
  const fillsView = rect.top <= frame.top + room && rect.bottom >= frame.bottom - room;
  if (isInView || (fillsView && frames === SETTLING_FRAMES)) return;
  const way = rect.top - frame.top - Math.max(room, (frame.height - rect.height) * PLACE);
  const isFar = Math.abs(way) > frame.height * 2;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: way, behavior: isFar || still ? 'instant' : 'smooth' });
  if (isFar && frames > 0) requestAnimationFrame(() => scrollToRange(view, range, frames - 1));
}
