import { expect, it } from 'vitest';
import { hasInlineMarkup, inlineWords } from '../../../../../shared/formats/markdown/inline-words';

const address = (text: string) => ({ what: 'address', text });
const comment = (text: string) => ({ what: 'comment', text });

it.each([
  ['It is **very** _loud_ and __late__', 'It is very loud and late', []],
  ['*Really* ~~not~~ ==marked==', 'Really not marked', []],
  [
    'See [the study](https://example.org/a "Title") here',
    'See the study here',
    [address('https://example.org/a')],
  ],
  ['<https://example.org/b>', 'https://example.org/b', []],
  ['[[Noise|The noise]] of [[Cars]]', 'The noise of Cars', [address('Noise')]],
  ['![a bridge](bridge.png)', 'a bridge', [address('bridge.png')]],
  ['Loud %%ask Ann%%here[^2] ^b1', 'Loud here', [comment('ask Ann')]],
  ['Loud <!-- ask Ben --> there', 'Loud  there', [comment('ask Ben')]],
  ['`a_b_c` and a_b_c, 5 * 3 * 2', 'a_b_c and a_b_c, 5 * 3 * 2', []],
  ['\\*as it stands\\*', '*as it stands*', []],
  ['> quoted <b>words</b>', 'quoted words', []],
])('%s', (line, words, hidden) => {
  expect(inlineWords(line)).toEqual({ words, hidden });
});

it('is looked for where a text has its signs', () => {
  expect(hasInlineMarkup('a **b**')).toBe(true);
  expect(hasInlineMarkup('a * b * c, d_e')).toBe(false);
});
