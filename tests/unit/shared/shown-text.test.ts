import { expect, it } from 'vitest';
import { shownText } from '../../../shared/shown-text';

it.each([
  ['report\u202Efdp.argmap', 'report‹U+202E›fdp.argmap'],
  ['pay\u200Bpal', 'pay‹U+200B›pal'],
  ['a\u200Db', 'a‹U+200D›b'],
  ['\uFEFFa\u2066b\u2069', '‹U+FEFF›a‹U+2066›b‹U+2069›'],
  ['a\u0000b\u001B[2J\u0085', 'a‹U+0000›b‹U+001B›[2J‹U+0085›'],
  ['a\u{E0041}', 'a‹U+E0041›'],
  ['left\u200Eright', 'left‹U+200E›right'],
])('shows %j as what it is', (text, shown) => expect(shownText(text)).toBe(shown));

it.each([
  'plain words,\n\tand a second line',
  'می\u200Cخواهم',
  '👩\u200D👩\u200D👧 and 👍🏽',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'שלום\u200F!',
  'क्\u200Dष',
])('leaves %j, which its script needs', (text) => expect(shownText(text)).toBe(text));
