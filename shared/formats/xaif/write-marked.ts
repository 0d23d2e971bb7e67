import { xmlAttribute, xmlText } from '../../xml-text';
import type { Mark } from './marked-text';

/** Those of some marks of which each lies within another or beside it, by where they begin; those that cross one of them are left out. */
export function nest<M extends Mark>(marks: readonly M[]): M[] {
  const nested: M[] = [];
  const open: M[] = [];
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mark of sorted) {
    while ((open.at(-1)?.end ?? Infinity) <= mark.start) open.pop();
    if ((open.at(-1)?.end ?? Infinity) < mark.end) continue;
    open.push(mark);
    nested.push(mark);
  }
  return nested;
}

/** A text as the HTML that OVA keeps, with a span for each mark. Marks are nested and sorted by where they begin. */
export function markedHtml(text: string, marks: readonly Mark[]): string {
  const parts: string[] = [];
  const open: Mark[] = [];
  let at = 0;
  const writeTo = (offset: number): void => {
    parts.push(xmlText(text.slice(at, offset)).replaceAll('\n', '<br>'));
    at = offset;
  };
  const closeUpTo = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      writeTo(last.end);
      parts.push('</span>');
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    writeTo(mark.start);
    parts.push(`<span class="highlighted" id="node${xmlAttribute(mark.id)}">`);
    open.push(mark);
  }
  closeUpTo(Infinity);
  writeTo(text.length);
  return parts.join('');
}
