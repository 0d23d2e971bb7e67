import { describe, expect, it } from 'vitest';
import { isTangled } from '../../../../electron/import/tangled';

describe('a tangled Markdown text', () => {
  it.each([
    ['signs of emphasis without end', '_a*'.repeat(2000)],
    ['quotes in quotes', '> '.repeat(100)],
    ['quotes without blanks', '>'.repeat(100)],
    ['lists in lists on one line', '- '.repeat(100)],
    ['a line without end', 'word '.repeat(100_000)],
    ['lists in lists by indent', Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ])('is one of %s', (_, text) => {
    expect(isTangled(text)).toBe(true);
  });

  it.each([
    ['a long list of links', '- [a](b) *c*\n'.repeat(5000)],
    ['a long table', '| *a* | `b` |\n'.repeat(5000)],
    ['many paragraphs', 'One *word* and `another`.\n\n'.repeat(5000)],
    ['a rule of dashes', '-'.repeat(200)],
    ['code that is far to the right', `${' '.repeat(300)}x = 1`],
    ['a long line of prose', 'word '.repeat(20_000)],
  ])('is not one of %s', (_, text) => {
    expect(isTangled(text)).toBe(false);
  });
});
