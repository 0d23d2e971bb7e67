import { afterEach, expect, it } from 'vitest';
import { hiddenRuns, shownText } from '../../../shared/shown-text';
import { speak } from '../../../shared/words/words';

afterEach(() => speak('en', {}));

it.each([
  ['report\u202Efdp.argmap', 'report‹U+202E›fdp.argmap'],
  ['pay\u200Bpal', 'pay‹U+200B›pal'],
  ['a\u200Db', 'a‹U+200D›b'],
  ['\uFEFFa\u2066b\u2069', '‹U+FEFF›a‹U+2066›b‹U+2069›'],
  ['\u2068שלום', '‹U+2068›שלום'],
  ['\u2068a\u2069', '‹U+2068›a‹U+2069›'],
  ['\u2068\u2067שלום\u2069a\u2069\u2069', '\u2068‹U+2067›שלום‹U+2069›a\u2069‹U+2069›'],
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
  'said by \u2068שלום (a)\u2069 and \u2068ש\u2069',
  'क्\u200Dष',
])('leaves %j, which its script needs', (text) => expect(shownText(text)).toBe(text));

it('says where hidden characters stand, those in a row together', () => {
  expect(hiddenRuns('a\u202Eb\u200B\u2060c')).toEqual([
    { start: 1, end: 2, name: '‹U+202E›', quiet: false },
    { start: 3, end: 5, name: '‹U+200B›‹U+2060›', quiet: true },
  ]);
  expect(hiddenRuns('\u200B\u0001\u00AD\u00AD\u00AD')).toEqual([
    { start: 0, end: 5, name: '‹U+200B›‹U+0001›‹U+00AD› … 5', quiet: false },
  ]);
});

it('finds nothing hidden in what a script needs', () => {
  expect(hiddenRuns('می\u200Cخواهم')).toEqual([]);
  expect(hiddenRuns('plain')).toEqual([]);
});

it('takes a text of nothing but marks in linear time', () => {
  const marks = '\u200E'.repeat(50_000);
  expect(shownText(marks).length).toBe(50_000 * 8);
  expect(hiddenRuns(marks)).toHaveLength(1);
});

it('leaves the isolates that an interface from right to left puts around words that do not run so, and no others', () => {
  speak('fa', {});
  expect(shownText('«\u2068a\u2069»')).toBe('«\u2068a\u2069»');
  expect(shownText('\u2068a')).toBe('‹U+2068›a');
  expect(shownText('\u2067a\u2069')).toBe('‹U+2067›a‹U+2069›');
});
