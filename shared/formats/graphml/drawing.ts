import { wordsOfLabel } from '../html-label';
import { attributeOf, childrenOf, type XmlElement } from '../xml/read-xml';

/** What a drawing tool such as yEd says of an element beside its data: what a person sees of it. */
export interface Drawing {
  /** The words on it, in the order of the file. */
  readonly labels: readonly string[];
  /** Words in it that it does not show as it stands: a label of the group when it is closed, and what no label holds. */
  readonly hidden: readonly string[];
  readonly isDrawn: boolean;
  /** It is drawn, as a small shape or without a size, and no picture. */
  readonly isSmallShape: boolean;
  /** The colour of the line, as `#RRGGBB`. */
  readonly color: string | undefined;
  /** The line has its arrow where it begins, and none where it ends. */
  readonly isTurned: boolean;
}

const SMALL = 40; // px: a shape without words is as large in yEd until somebody enlarges it

/** Reads what stands inside the `<data>` of an element, further in than data of GraphML's own. */
export function drawingOf(element: XmlElement): Drawing {
  const labels: string[] = [];
  const hidden: string[] = [];
  let color: string | undefined;
  let isTurned = false;
  let isPicture = false;
  let side = 0; // px
  const waiting = childrenOf(element, 'data')
    .filter(({ children }) => children.length > 0)
    .map((part) => ({ part, isHidden: false }))
    .reverse();
  const isDrawn = waiting.length > 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, isHidden } = next;
    const name = part.name.replace(/^.*:/, '');
    // yFiles for HTML has the words of a `Label` in an attribute or in an element of their own.
    const words = wordsOfLabel((name === 'Label' && attributeOf(part, 'Text')) || part.text).trim();
    if (words !== '') (/Label(?:\.Text)?$/.test(name) && !isHidden ? labels : hidden).push(words);
    if (name === 'Geometry') side = Math.min(sizeOf(part, 'width'), sizeOf(part, 'height'));
    isPicture ||= /^(?:Image|SVG)/.test(name);
    if (name === 'LineStyle') color ??= attributeOf(part, 'color');
    if (name === 'Arrows') isTurned = isArrow(part, 'source') && !isArrow(part, 'target');
    const shown = name === 'Realizers' ? Number(attributeOf(part, 'active') ?? 0) : undefined;
    const inside = part.children.map((child, index) => ({
      part: child,
      isHidden: isHidden || (shown !== undefined && index !== shown),
    }));
    for (const child of inside.reverse()) waiting.push(child);
  }
  const isSmallShape = isDrawn && !isPicture && side <= SMALL;
  return {
    labels,
    hidden: hidden.filter((words) => !labels.includes(words)),
    color,
    isTurned,
    isDrawn,
    isSmallShape,
  };
}

function isArrow(arrows: XmlElement, end: 'source' | 'target'): boolean {
  return (attributeOf(arrows, end) ?? 'none') !== 'none';
}

function sizeOf(geometry: XmlElement, side: 'width' | 'height'): number {
  const size = Number(attributeOf(geometry, side) ?? 0);
  return Number.isFinite(size) ? size : 0;
}
