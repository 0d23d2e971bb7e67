import { many, mapTrap, type MapTrap } from './map-trap';

const prose = (units: number): string =>
  'Plain words stand here, and then a few more of them. '.repeat(units / 53);

/** Formats that are lines of text. */
export const textTraps: readonly MapTrap[] = [
  ...['[', '<', '{', '#', '/*', '<!--', '===', '*', '_', '\\', '(1)\n', '- ', '+ ', '----\n', '~~~'].map(
    (sign) =>
      mapTrap('argdown', 'x.argdown', `nothing but ${JSON.stringify(sign)}`, () => sign.repeat(400_000)),
  ),
  ...[250_000, 1_000_000, 4_000_000].map((units) =>
    mapTrap('argdown', 'x.argdown', `prose of ${units} units`, () => prose(units)),
  ),
  ...[200_000, 1_000_000, 4_000_000].flatMap((units) => [
    mapTrap('argdown', 'x.argdown', `prose in lines, ${units} units`, () =>
      `${prose(53)}\n`.repeat(units / 54),
    ),
    mapTrap('argdown', 'x.argdown', `short paragraphs, ${units} units`, () =>
      `${prose(53)}\n\n`.repeat(units / 55),
    ),
    mapTrap('argdown', 'x.argdown', `paragraphs of one sign, ${units} units`, () =>
      'a\n\n'.repeat(units / 3),
    ),
  ]),
  mapTrap('argdown', 'x.argdown', 'prose in paragraphs', () => `${prose(530)}\n\n`.repeat(450)),
  mapTrap('argdown', 'x.argdown', 'lists 5,000 deep', () => many(5000, (n) => `${'  '.repeat(n)}+ [${n}]\n`)),
  mapTrap('argdown', 'x.argdown', '5,000 statements', () =>
    many(5000, (n) => `[S${n}]: words\n  - [S${n + 1}]\n\n`),
  ),
  mapTrap('argdown', 'x.argdown', 'one title 5,000 times', () =>
    many(5000, (n) => `[__proto__]: words ${n}\n\n`),
  ),
  mapTrap(
    'argdown',
    'x.argdown',
    'data that names itself',
    () => `===\na: &a [${'*a,'.repeat(10)}]\n===\n[A]: words`,
  ),
  mapTrap(
    'argdown',
    'x.argdown',
    'data that grows',
    () =>
      `===\n${many(30, (n) => `a${n}: &a${n} [${n === 0 ? '1' : `*a${n - 1},*a${n - 1},*a${n - 1}`}]\n`)}===\n[A]: words`,
  ),
  mapTrap('markdown', 'x.md', 'lists 5,000 deep', () => many(5000, (n) => `${'  '.repeat(n)}- words\n`)),
  mapTrap('markdown', 'x.md', '100,000 bullets', () => many(100_000, (n) => `- words ${n}\n`)),
  mapTrap('markdown', 'x.md', 'comments that never end', () => `- ${'<!-- '.repeat(1_000_000)}`),
  mapTrap('markdown', 'x.md', 'a million stars', () => `- ${'*'.repeat(1_000_000)}`),
  mapTrap('indented', 'x.txt', 'lines 5,000 deep', () => many(5000, (n) => `${' '.repeat(n)}words\n`)),
  mapTrap('indented', 'x.txt', '1,100,000 lines', () => 'a\n'.repeat(1_100_000)),
  mapTrap('indented', 'x.txt', 'a word of 20 million letters', () => 'x'.repeat(20_000_000)),
  mapTrap('csv', 'x.csv', 'quotes alone', () => `Evidence,Credibility\n${'"'.repeat(4_000_000)}`),
  mapTrap(
    'csv',
    'x.csv',
    'a million commas in a row',
    () => `Evidence,Credibility\n${','.repeat(1_000_000)}`,
  ),
  mapTrap('csv', 'x.csv', '200,000 columns', () => `Evidence,${many(200_000, (n) => `H${n}`, ',')}\nwords`),
  mapTrap('csv', 'x.csv', '20,000 rows', () => `Evidence,Credibility,H1\n${'words,High,C\n'.repeat(20_000)}`),
  mapTrap(
    'kialo',
    'x.txt',
    'points 5,000 deep',
    () => `Discussion Title: T\n\n${many(5000, (n) => `${'1.'.repeat(n + 1)} Pro: words\n`)}`,
  ),
  mapTrap(
    'kialo',
    'x.txt',
    'references in a ring',
    () =>
      `Discussion Title: T\n\n1. words\n${many(20_000, (n) => `1.${n + 1}. Pro: -> See 1.${((n + 1) % 20_000) + 1}.\n`)}`,
  ),
  mapTrap('brat', 'x.ann', '100,000 marks', () => many(100_000, (n) => `T${n}\tClaim 0 5\twords\n`)),
  mapTrap('brat', 'x.ann', 'marks far out', () =>
    many(1000, (n) => `T${n}\tClaim ${'9'.repeat(300)} 5;0 ${'9'.repeat(300)}\twords\n`),
  ),
  mapTrap('brat', 'x.ann', 'relations in a ring', () =>
    many(20_000, (n) => `T${n}\tClaim 0 5\twords\nR${n}\tsupports Arg1:T${n} Arg2:T${(n + 1) % 20_000}\n`),
  ),
  mapTrap('mindmup', 'x.mup', 'ideas 200,000 deep', () =>
    '{"id":1,"title":"a","ideas":{"1":'.repeat(200_000),
  ),
  mapTrap(
    'mindmup',
    'x.mup',
    '20,000 ideas',
    () =>
      `{"id":0,"formatVersion":2,"title":"a","ideas":{${many(20_000, (n) => `"${n}":{"id":${n},"title":"words"}`, ',')}}}`,
  ),
];
