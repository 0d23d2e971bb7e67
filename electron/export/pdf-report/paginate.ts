import type { FlowItem, FlowLine } from './flow';
import { PAGE } from './styles';

/** A line where it stands on its page: the top of the line, points. */
export interface PlacedLine {
  readonly top: number;
  readonly line: FlowLine;
  readonly item: FlowItem;
  /** Whether it is the first of its item. */
  readonly first: boolean;
}

const BOTTOM = PAGE.height - PAGE.bottom;
/** What must have room under something that does not stand at the end of a page, points. */
const NEXT = 30;

/** Shares lines out to pages: none is cut, and no heading stands alone at the end of one. */
export function paginate(items: readonly FlowItem[]): PlacedLine[][] {
  const pages: PlacedLine[][] = [[]];
  let top: number = PAGE.top;
  items.forEach((item) => {
    const height = item.lines.reduce((sum, line) => sum + line.height, 0);
    if (item.startsPage && pages.at(-1)?.length !== 0) {
      pages.push([]);
      top = PAGE.top;
    }
    const isNew = pages.at(-1)?.length === 0;
    // What is short stays in one piece.
    const needed =
      (height < 90 ? height : (item.lines[0]?.height ?? 0) * Math.min(2, item.lines.length)) +
      (item.keepNext ? NEXT : 0);
    if (!isNew && top + item.before + needed > BOTTOM) {
      pages.push([]);
      top = PAGE.top;
    } else if (!isNew) top += item.before;
    item.lines.forEach((line, index) => {
      if (top + line.height > BOTTOM && pages.at(-1)?.length !== 0) {
        pages.push([]);
        top = PAGE.top;
      }
      pages.at(-1)?.push({ top, line, item, first: index === 0 });
      top += line.height;
    });
  });
  return pages;
}
