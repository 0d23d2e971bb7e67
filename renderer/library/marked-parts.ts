import type { TextRange } from '../../shared/text/range';

/** UTF-16 units of a text that are shown, and of them before the first find. */
const SHOWN = { all: 320, before: 90 };
const DOTS = '…';

/** A run of a text, found or not. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text cut where what was found begins and ends; of a long one the part around the first find, cut between words where there are any. */
export function markedParts(text: string, marks: readonly TextRange[]): MarkedPart[] {
  const first = marks[0]?.start ?? 0;
  const isCutBefore = text.length > SHOWN.all && first > SHOWN.before;
  const from = isCutBefore ? afterSpace(text, first - SHOWN.before, first) : 0;
  const to = text.length - from > SHOWN.all ? beforeSpace(text, from + SHOWN.all, first) : text.length;
  const parts: MarkedPart[] = [];
  const add = (part: string, isMarked: boolean): void => {
    if (part !== '') parts.push({ text: part, isMarked });
  };
  add(isCutBefore ? DOTS : '', false);
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  add(to < text.length ? DOTS : '', false);
  return parts;
}

function afterSpace(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < most ? space + 1 : whole(text, from);
}

function beforeSpace(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > least ? space : whole(text, to);
}

/** Not between the two halves of a character. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
