import { execFileSync } from 'node:child_process';
import { MOST_UNREADABLE, unreadableIn } from '../../../electron/import/unreadable';
import { agreement, wordCounts, type Agreement } from './corpora';

/** What pdftotext (poppler) makes of a PDF: all of it, and without what is its own fault or is no part of the text. */
export interface PdfReference {
  readonly whole: string;
  /** Without pages whose letters it cannot tell either. */
  readonly readable: string;
  /** And without heads, feet and numbers of pages. */
  readonly text: string;
}

/** A way in which pdftotext, and not the reader, is wrong about words. */
export type Fault = 'bytes as letters' | 'torn words';

/** Reads a PDF with pdftotext: what lies on the page, not what was cut off from it. */
export function pdfReference(path: string): PdfReference {
  const pages = pdfToText(path).split('\f');
  const readable = pages.filter((page) => unreadableIn(page).share <= MOST_UNREADABLE);
  const [whole = '', all = '', text = ''] = [pages, readable, withoutRunning(readable)].map((each) =>
    joined(each.join('\n')),
  );
  return { whole, readable: all, text };
}

function pdfToText(path: string): string {
  const sizes = run('pdfinfo', ['-box', path]);
  const box = (name: string): number[] =>
    new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(sizes)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = box('CropBox');
  const isCropped = box('MediaBox').some((edge, index) => Math.abs(edge - (box('CropBox')[index] ?? 0)) > 1);
  const clip = [
    '-cropbox',
    '-x',
    '0',
    '-y',
    '0',
    '-W',
    String(Math.ceil(right - left)),
    '-H',
    String(Math.ceil(top - bottom)),
  ];
  return run('pdftotext', [
    ...(isCropped && !/^Page rot:\s+[1-9]/m.test(sizes) ? clip : []),
    '-enc',
    'UTF-8',
    path,
    '-',
  ]);
}

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  } catch {
    return '';
  }
}

const LEAST_PAGES = 3; // with the same line at the edge
const A_THIRD = 1 / 3;

/** Pages without the lines at their edges that a third of them have, whatever their numbers are, and without lone numbers there. */
function withoutRunning(pages: readonly string[]): string[] {
  const shapeOf = (line: string): string => line.trim().replace(/\d+/g, '#').toLowerCase();
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(page.split('\n').map(shapeOf)))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, A_THIRD * pages.length);
  const isRunning = (line: string): boolean =>
    line.trim() === '' || /^[\divxlc]{1,6}$/i.test(line.trim()) || (counts.get(shapeOf(line)) ?? 0) >= least;
  return pages.map((page) => {
    const lines = page.split('\n');
    while (lines.length > 0 && isRunning(lines[0] ?? '')) lines.shift();
    while (lines.length > 0 && isRunning(lines.at(-1) ?? '')) lines.pop();
    return lines.join('\n');
  });
}

/** Words that are cut at the end of a line are whole again, as a reader means them. */
function joined(text: string): string {
  return text.replace(/(?<=\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '');
}

const AGREED = 0.95;
/** Encodings of fonts whose bytes pdftotext tells as letters of Latin-1 where the file does not name them. */
const ENCODINGS = ['gb18030', 'shift_jis', 'big5', 'euc-kr', 'macintosh'];

/** How far a text agrees with a reference, whether it keeps running heads or not, once pdftotext's own faults are told apart: by what the same letters say, not by the file. */
export function judged(
  text: string,
  { readable, text: body }: PdfReference,
): { agreed: Agreement; fault?: Fault } {
  const [best, other] = [judgedWith(text, body), judgedWith(text, readable)];
  return other.agreed.f1 > best.agreed.f1 ? other : best;
}

function judgedWith(text: string, reference: string): { agreed: Agreement; fault?: Fault } {
  const ours = wordCounts(text);
  const plain = agreement(ours, wordCounts(reference));
  if (plain.f1 >= AGREED) return { agreed: plain };
  for (const encoding of ENCODINGS) {
    const agreed = agreement(ours, wordCounts(decoded(reference, encoding)));
    if (agreed.f1 >= AGREED) return { agreed, fault: 'bytes as letters' };
  }
  if (isTorn(text, reference)) return { agreed: { precision: 1, recall: 1, f1: 1 }, fault: 'torn words' };
  return { agreed: plain };
}

/** Letters of Latin-1 as the bytes that they were. */
function decoded(text: string, encoding: string): string {
  const bytes = Buffer.from(text.replace(/[^\u0000-\u00ff]/g, ' '), 'latin1');
  return new TextDecoder(encoding).decode(bytes);
}

/** Whether the words that each text has alone are made of the same letters, and those of the reference mostly pieces of one or two. */
function isTorn(text: string, reference: string): boolean {
  const [ours, theirs] = [wordCounts(text), wordCounts(reference)];
  const [whole, pieces] = [moreIn(ours, theirs), moreIn(theirs, ours)];
  const short = pieces.filter((piece) => piece.length <= 2);
  return (
    short.length > pieces.length / 2 && agreement(letterCounts(whole), letterCounts(pieces)).f1 >= AGREED
  );
}

/** The words that one text has and another has not, or not as often. */
function moreIn(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...one].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (other.get(word) ?? 0)) }, () => word),
  );
}

function letterCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of words.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
