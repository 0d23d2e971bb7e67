import fc from 'fast-check';
import { plainText } from '../../shared/text/plain';

/** Texts that have broken programs before: right to left, joined emoji, combining marks, odd line ends, lone surrogates, names of JavaScript. */
const AWKWARD = [
  '',
  ' ',
  'مذاکرات هسته‌ای در پارلمان',
  'עברית ואנגלית mixed',
  '👩‍👩‍👧‍👦🇮🇷 family and flag',
  'e\u0301 and é',
  'a\u2028b\u2029c\u0085d',
  'tab\tnewline\nquote"back\\slash/',
  '\u0001\u001f\u007f\ufeff',
  'lone \ud800 surrogate \udc00',
  '\u202eoverride\u202c',
  '__proto__',
  'constructor',
  'null',
  '0',
  '<<<<<<< ours',
];

/** Any text that a map may hold: LF line ends, no byte order mark, no NUL. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...AWKWARD),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  .map(plainText);

/** Fields that this version does not know, to be kept; among them names that every object has. */
export const unknownFields: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.oneof(
        fc.constantFrom('constructor', 'toString', 'zz', 'Ärger', '7', '__proto__'),
        fc.string({ unit: 'grapheme', maxLength: 6 }).map((name) => `x-${name}`),
      ),
      fc.jsonValue({ maxDepth: 2 }),
      { maxKeys: 3 },
    ),
  },
);
