import type { Trap } from './trap';

/** What makes careless regular expressions try every way: long runs of what they repeat, and pieces of what they look for. */
export const RUNS = [
  ' ',
  '\t',
  '\n',
  ' \n',
  '\n\n \n',
  '\u00a0',
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '[',
  '<',
  '>',
  '-',
  '–',
  '—',
  '.',
  '. ',
  ',',
  ', ',
  ';',
  ':',
  '?',
  '! ',
  '1',
  '1 ',
  '1. ',
  '12/',
  'a',
  'A',
  'A ',
  'a.',
  'U.S. ',
  'a-',
  'é',
  'ب',
  '|',
  '· ',
  '#',
  '*',
  '\\',
  '&',
  '/',
  '@',
  '\ud83d\ude00',
  '\u200d',
  '\u0301',
  '\r',
  'By A',
  'by ',
  'By Ada, ',
  'By Ada and ',
  'May ',
  'May 1 ',
  '1 May ',
  'monday ',
  'published ',
  'on ',
  'Posted on ',
  'Share ',
  'share | ',
  'comments ',
  '3 ',
  'news ',
  'copyright ',
  'a great ',
  'very ',
  'I agree ',
  'thank you ',
  'subscribe ',
  'newsletter ',
  'read more ',
  'but ',
  ', but ',
  'because ',
  '; ',
  'not only ',
  'however, ',
  'If ',
  'whether ',
  'said ',
  'argues that ',
  'you ',
  'the ',
  'therefore ',
  'page 1 of ',
  'http://',
  'www.a',
  '(a',
  '“a',
  'a?',
  'of course ',
  '20% ',
  'than ',
  'must ',
  'is ',
  'according to ',
];

const LONG = 100_000; // UTF-16 units of a run
const AT_ONCE = 12; // runs in a file

/** A run where a text, its first line, its middle and its end would have it. */
function textOf(bit: string): string {
  const run = bit.repeat(Math.ceil(LONG / bit.length));
  return `${run}\n\nA headline${run}x\n\nBy Ada ${run}!\n\nShare ${run}`;
}

function pageOf(text: string): string {
  return `<html><head><title>${text.slice(0, LONG)}</title></head><body><p>${text.replaceAll('\n\n', '</p><p>')}</p></body></html>`;
}

function groups(): string[][] {
  return Array.from({ length: Math.ceil(RUNS.length / AT_ONCE) }, (_, at) =>
    RUNS.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

export const baitTraps: readonly Trap[] = [
  ...groups().flatMap((runs): Trap[] => {
    const what = `runs of ${runs.map((run) => JSON.stringify(run)).join(' ')}`;
    const text = (): string => runs.map(textOf).join('\n\n');
    return [
      { what: `text: ${what}`, fileName: 'bait.txt', bytes: () => Buffer.from(text()) },
      { what: `page: ${what}`, fileName: 'bait.html', bytes: () => Buffer.from(pageOf(text())) },
      { what: `mail: ${what}`, fileName: 'bait.eml', bytes: () => Buffer.from(`Subject: x\n\n${text()}`) },
    ];
  }),
  { what: '10 MB in one line', fileName: 'line.txt', bytes: () => Buffer.from('word '.repeat(2_000_000)) },
  { what: '10 MB in one word', fileName: 'word.txt', bytes: () => Buffer.alloc(10_000_000, 0x61) },
  { what: '5 million lines', fileName: 'lines.txt', bytes: () => Buffer.from('a\n'.repeat(5_000_000)) },
  {
    what: '500,000 short paragraphs',
    fileName: 'paragraphs.txt',
    bytes: () => Buffer.from('Share\n\n'.repeat(500_000)),
  },
  { what: '40 MB of text', fileName: 'long.txt', bytes: () => Buffer.alloc(40_000_000, 'A word or two. ') },
];
