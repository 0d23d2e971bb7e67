import { readMarkedText } from './xaif/marked-text';

/** What yEd and FreeMind show of a label: one that begins with `<html>` is HTML, of which the words are taken; any other is plain. */
export function wordsOfLabel(label: string): string {
  return /^\s*<html[\s>]/i.test(label) ? readMarkedText(label).text.trim() : label;
}
