import { describe, expect, it } from 'vitest';
import { unflowed } from '../../../../electron/import/unflowed';

describe('lines that were wrapped on the way', () => {
  it.each([
    ['are whole again', 'One \ntwo.\n\nThree', 'One two.\n\nThree'],
    ['keep what is quoted apart', '> a \n> b\n>> c\nd', '> a b\n>> c\nd'],
    ['end where the quotes change', '> a \nb', '> a \nb'],
    ['have no blank before what would begin like a quote', ' > a\n From b', '> a\nFrom b'],
    ['leave the line above a signature', 'a \n-- \nb', 'a \n-- \nb'],
  ])('%s', (_, text, whole) => {
    expect(unflowed(text, false)).toBe(whole);
  });

  it('lose the blanks at which they were wrapped where these are none of the text', () => {
    expect(unflowed('har \nbour  \nferry', true)).toBe('harbour ferry');
  });
});
