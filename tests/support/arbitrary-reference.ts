import fc from 'fast-check';
import type { CslItem } from '../../shared/citations/csl-item';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefgxyzABCXYZäöüßéñçøłźğ漢字12'),
  minLength: 1,
  maxLength: 8,
});
const plain = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const odd = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '$',
        '&',
        '%',
        '#',
        '_',
        '^',
        '~',
        '"',
        "'",
        "''",
        '``',
        '--',
        '@',
        ',',
        ' and ',
        '<i>',
        '</i>',
        '<b>x</b>',
        '\u00A0',
        '  ',
        'TY  - X',
        ';',
      ),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));

const capital = fc.constantFrom('Doe', 'Ørsted', 'García Márquez', 'O’Neill', 'Çelik', '漢字');
const given = fc.constantFrom('Jane', 'J. R.', 'Łukasz', 'Anne-Marie');
const person = fc.oneof(
  fc.record({ family: capital, given }),
  fc.record({ family: capital, given, 'non-dropping-particle': fc.constantFrom('van der', 'de', 'von') }),
  fc.record({ family: capital, given, suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({ family: capital }),
);
const body = fc.record({
  literal: fc.constantFrom('World Health Organization', 'UNESCO', 'Bank of England'),
});
const names = fc.array(fc.oneof(person, body), { minLength: 1, maxLength: 4 });
const oddNames = fc.array(
  fc.oneof(
    person,
    fc.record({ family: capital, given, 'dropping-particle': fc.constantFrom('von', 'de la') }),
    fc.record({ given }),
    fc.record({ family: odd, given: odd }),
    fc.record({ literal: odd }),
  ),
  { minLength: 1, maxLength: 3 },
);

const parts = fc.oneof(
  fc.tuple(fc.integer({ min: 1000, max: 2999 })),
  fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 12 })),
  fc.tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
);
const day = parts.map((one) => ({ 'date-parts': [one as number[]] }));
const oddDate = fc.oneof(
  day,
  fc.tuple(parts, parts).map(([a, b]) => ({ 'date-parts': [a as number[], b as number[]] })),
  fc.integer({ min: -500, max: 3000 }).map((year) => ({ 'date-parts': [[year]], circa: true })),
  fc.integer({ min: 1, max: 4 }).map((season) => ({ 'date-parts': [[2020]], season })),
  fc.constantFrom({ literal: 'forthcoming' }, { raw: '6 May 2020' }, { literal: 'n. d.' }),
);

const TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'legal_case',
  'manuscript',
  'paper-conference',
  'patent',
  'report',
  'software',
  'standard',
  'thesis',
  'webpage',
] as const;

const key = fc.stringMatching(/^[a-z]{2,8}[12]\d{3}[a-z]{0,4}$/);
const doi = fc.stringMatching(/^10\.\d{4}\/[a-z0-9._-]{3,12}$/);
const url = fc.stringMatching(/^https:\/\/[a-z]{3,10}\.example\/[a-z0-9_~-]{0,12}$/);
const page = fc
  .tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }))
  .map(([from, length]) => `${from + 1}-${from + length + 2}`);
const issn = fc.constantFrom('1234-5678', '0028-083X');
const isbn = fc.constantFrom('978-3-16-148410-0', '0-306-40615-2');

/** References with what BibTeX, RIS and CSL-JSON all carry. */
export const carriedReference: fc.Arbitrary<CslItem> = fc.constantFrom(...TYPES).chain((type) => {
  const isArticle = type.startsWith('article-');
  return fc.record(
    {
      id: key,
      type: fc.constant(type),
      title: plain,
      author: names,
      issued: day,
      accessed: day,
      volume: fc.nat({ max: 99 }).map(String),
      DOI: doi,
      URL: url,
      'publisher-place': plain,
      abstract: plain,
      language: fc.constantFrom('en', 'de', 'fa-IR'),
      ...(isArticle && { issue: fc.nat({ max: 12 }).map(String), page, ISSN: issn }),
      ...((isArticle || type === 'chapter' || type === 'paper-conference') && { 'container-title': plain }),
      ...((type === 'book' || type === 'chapter') && {
        publisher: plain,
        ISBN: isbn,
        edition: fc.constantFrom('2', 'third'),
        'collection-title': plain,
      }),
      ...(type === 'chapter' && { editor: names, page }),
      ...(type === 'report' && { number: fc.nat().map(String), publisher: plain }),
    },
    { requiredKeys: ['id', 'type', 'title'] },
  );
});

/** References with anything that CSL-JSON may say, and some that it may not. */
export const anyReference: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.oneof(key, odd, fc.nat()),
    type: fc.oneof(
      fc.constantFrom(...TYPES, 'bill', 'hearing', 'interview', 'post-weblog', 'treaty', 'song'),
      word,
    ),
    title: fc.oneof(plain, odd),
    author: oddNames,
    editor: oddNames,
    translator: oddNames,
    'container-author': names,
    director: names,
    issued: oddDate,
    accessed: oddDate,
    'original-date': oddDate,
    'container-title': odd,
    'collection-title': plain,
    'collection-number': fc.nat(),
    volume: fc.oneof(fc.nat(), odd),
    issue: odd,
    number: odd,
    page: fc.oneof(page, odd),
    publisher: odd,
    genre: odd,
    DOI: fc.oneof(doi, odd),
    URL: fc.oneof(url, odd),
    ISBN: fc.oneof(isbn, odd),
    ISSN: issn,
    keyword: odd,
    abstract: odd,
    note: odd,
    language: fc.oneof(fc.constantFrom('en', 'english', 'Deutsch'), odd),
    medium: odd,
    version: odd,
    custom: fc.dictionary(word, word, { maxKeys: 2 }),
  },
  { requiredKeys: ['title'] },
);
