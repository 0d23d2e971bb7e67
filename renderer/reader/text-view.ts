import { blockIndexAt, type Block } from '../../shared/text/blocks';
import type { TextRange } from '../../shared/text/range';
import type { DrawnSelection } from '../../shared/text/sentence-cursor';

/** The text of a source on the screen. Each block is a child of `article`; its text nodes put together are the block's text. */
export interface TextView {
  readonly article: HTMLElement;
  readonly scroller: HTMLElement;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The offset (UTF-16 units into the text) of a place in the page; nothing when it is outside the article. */
export function offsetOfPoint({ article }: TextView, container: Node, at: number): number | undefined {
  if (!article.contains(container)) return undefined;
  if (container instanceof Text) return offsetInText(container, at);
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const child = container.childNodes[at];
  walker.currentNode = child ?? lastDescendant(container);
  if (child instanceof Text) return offsetInText(child, 0);
  const next = child || walker.currentNode === container ? walker.nextNode() : undefined;
  if (next instanceof Text) return offsetInText(next, 0);
  const last = walker.currentNode instanceof Text ? walker.currentNode : walker.previousNode();
  return last instanceof Text ? offsetInText(last, last.length) : undefined;
}

/** The offset of the character under a place on the screen (CSS px). */
export function offsetAtScreen(view: TextView, x: number, y: number): number | undefined {
  const point = caretAt(x, y);
  return point && offsetOfPoint(view, point.node, point.offset);
}

/** What is selected in the article, as it was drawn; nothing when the selection is elsewhere. An empty one is where the caret stands. */
export function drawnSelection(view: TextView): DrawnSelection | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  if (!anchorNode || !focusNode) return undefined;
  const anchor = offsetOfPoint(view, anchorNode, anchorOffset ?? 0);
  const focus = offsetOfPoint(view, focusNode, focusOffset ?? 0);
  if (anchor === undefined && focus === undefined) return undefined;
  // An end beyond the article stands for the end of the article on that side.
  return {
    anchor: anchor ?? outerOffset(view, anchorNode),
    focus: focus ?? outerOffset(view, focusNode),
  };
}

/** Selects text on the screen. */
export function drawSelection(view: TextView, { anchor, focus }: DrawnSelection): void {
  const from = pointOf(view, anchor, anchor <= focus ? 'start' : 'end');
  const to = pointOf(view, focus, anchor <= focus ? 'end' : 'start');
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** A range of the page that holds a range of the text. */
export function pageRange(view: TextView, { start, end }: TextRange): Range | undefined {
  const from = pointOf(view, start, 'start');
  const to = pointOf(view, end, 'end');
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset of the first line that is in view. */
export function firstOffsetInView(view: TextView): number {
  const { top, bottom } = view.scroller.getBoundingClientRect();
  const index = [...view.article.children].findIndex((block) => {
    const rect = block.getBoundingClientRect();
    return rect.top >= top || rect.bottom >= bottom;
  });
  return view.blocks[index]?.start ?? 0;
}

function offsetInText(text: Text, at: number): number | undefined {
  const start = text.parentElement?.closest<HTMLElement>('[data-start]')?.dataset['start'];
  return start === undefined ? undefined : Number(start) + at;
}

function lastDescendant(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function outerOffset({ article, text }: TextView, node: Node): number {
  const isBefore = article.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBefore ? 0 : text.length;
}

interface PagePoint {
  node: Text;
  offset: number;
}

/** Where an offset is in the page. Between two runs it belongs to the one that a range with this side there would touch. */
function pointOf(view: TextView, offset: number, side: 'start' | 'end'): PagePoint | undefined {
  const index = blockIndexAt(view.blocks, side === 'start' ? offset + 1 : offset);
  const block = view.blocks[index];
  const element = view.article.children[index];
  if (!block || !element) return undefined;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = Math.max(0, Math.min(offset, block.end) - block.start);
  let last: Text | undefined;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    last = node;
    if (left < node.length || (side === 'end' && left === node.length)) return { node, offset: left };
    left -= node.length;
  }
  return last && { node: last, offset: last.length };
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  return undefined;
}
