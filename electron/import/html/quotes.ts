import type { PageElement } from './dom';

/** The quotation marks that browsers write around a quotation in a sentence, by languages. */
const MARKS: readonly (readonly [language: RegExp, before: string, behind: string])[] = [
  [/^(?:de|cs|sk|sl|bg|is|lt)\b/i, '„', '“'],
  [/^(?:pl|hu|ro|nl)\b/i, '„', '”'],
  [/^(?:fr|pt-pt|fa)\b/i, '«\u00a0', '\u00a0»'],
  [/^(?:es|it|ru|uk|el|no|nb|nn|ar)\b/i, '«', '»'],
  [/^(?:sv|fi|da)\b/i, '”', '”'],
  [/^(?:ja|zh)\b/i, '「', '」'],
];

/** What stands before and behind the words of a `<q>`, which has no quotation marks of its own; none where somebody wrote them. */
export function quotesOf(quotation: PageElement): readonly [before: string, behind: string] {
  if (/^\s*["'“„«‹‘「]/.test(quotation.textContent ?? '')) return ['', ''];
  const language = quotation.closest('[lang]')?.getAttribute('lang') ?? '';
  const [, before, behind] = MARKS.find(([known]) => known.test(language)) ?? [language, '“', '”'];
  return [before, behind];
}
