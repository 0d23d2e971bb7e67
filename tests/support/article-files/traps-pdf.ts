import { deflateSync } from 'node:zlib';
import { makePdf, pdfOf, stream } from './pdf';
import type { Trap } from './trap';

const MIB = 1024 * 1024;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A page whose content is `content` (the source of a stream object). */
function onePage(content: string, more: readonly string[] = []): Buffer {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>',
    FONT,
    content,
    ...more,
  ]);
}

/** A stream packed `times` times over. */
function packed(content: Buffer, times = 1): string {
  let data = content;
  for (let time = 0; time < times; time++) data = deflateSync(data, { level: 9 });
  return stream(data.toString('latin1'), `/Filter [${'/FlateDecode '.repeat(times)}]`);
}

export const pdfTraps: readonly Trap[] = [
  {
    what: 'a page tree that is its own child',
    bytes: () =>
      pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>']),
  },
  {
    what: 'a page tree in a circle of two',
    bytes: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 9 /Kids [3 0 R] >>',
        '<< /Type /Pages /Count 9 /Kids [2 0 R] /Parent 2 0 R >>',
      ]),
  },
  {
    what: 'a page tree 20,000 levels deep',
    bytes: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        ...Array.from({ length: 20_000 }, (_, at) => `<< /Type /Pages /Count 1 /Kids [${at + 3} 0 R] >>`),
      ]),
  },
  {
    what: 'two billion pages that are not there',
    bytes: () =>
      pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 2000000000 /Kids [] >>']),
  },
  {
    what: 'one page named 100,000 times',
    bytes: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count 100000 /Kids [${'3 0 R '.repeat(100_000)}] >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
  },
  {
    what: '300,000 objects',
    bytes: () => pdfOf([...Array.from({ length: 300_000 }, () => '<< /A 1 0 R >>')]),
  },
  {
    what: 'an object table of four billion entries',
    bytes: () =>
      Buffer.from(
        '%PDF-1.7\nxref\n0 4294967295\n0000000000 65535 f \ntrailer\n<< /Size 4294967295 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
      ),
  },
  {
    what: 'an object table that goes before itself',
    bytes: () =>
      Buffer.from(
        '%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
      ),
  },
  {
    what: 'a content stream that unpacks to 400 MiB',
    bytes: () => onePage(packed(Buffer.alloc(400 * MIB, 0x20))),
  },
  {
    what: 'the same, packed twice',
    bytes: () => onePage(packed(Buffer.alloc(400 * MIB, 0x20), 2)),
  },
  {
    what: 'a content stream of 20 million letters',
    bytes: () => onePage(packed(Buffer.from(`BT /F 10 Tf ${'(a) Tj '.repeat(3_000_000)} ET`))),
  },
  {
    what: 'a form that draws itself',
    bytes: () =>
      onePage(stream('/X Do /X Do'), [
        stream(
          '/X Do /X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
  },
  {
    what: 'forms that draw the next one ten times each',
    bytes: () =>
      onePage(
        stream('/X Do'),
        Array.from({ length: 12 }, (_, at) =>
          stream(
            '/X Do '.repeat(10) + 'BT /F 9 Tf (a) Tj ET',
            `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 4 0 R >> /XObject << /X ${at + 7} 0 R >> >>`,
          ),
        ),
      ),
  },
  {
    what: 'an array 200,000 deep',
    bytes: () => onePage(stream(`${'['.repeat(200_000)}(a)${']'.repeat(200_000)} TJ`)),
  },
  {
    what: 'a dictionary 200,000 deep',
    bytes: () => pdfOf([`${'<< /A '.repeat(200_000)}1${' >>'.repeat(200_000)}`]),
  },
  {
    what: 'a stream that is as long as itself',
    bytes: () => onePage('<< /Length 5 0 R >>\nstream\nBT ET\nendstream'),
  },
  {
    what: 'page labels in a circle',
    bytes: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R /PageLabels 3 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
        '<< /Kids [3 0 R 3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      ]),
  },
  {
    what: 'a page of 60,000 scattered letters',
    bytes: () =>
      makePdf([
        Array.from({ length: 60_000 }, (_, at) => ({
          text: 'a',
          x: (at * 37) % 590,
          y: (at * 91) % 840,
          size: 3,
        })),
      ]),
  },
  {
    what: 'a page with a line of 100,000 pieces',
    bytes: () => makePdf([Array.from({ length: 100_000 }, (_, at) => ({ text: 'a', x: at * 30, y: 100 }))]),
  },
  {
    what: 'letters without size and far away',
    bytes: () =>
      makePdf([
        [
          { text: 'a', x: 1e30, y: 1e30, size: 0 },
          { text: 'b', x: -1e300, y: 5, size: 1e200 },
        ],
      ]),
  },
  {
    what: '3,000 pages',
    bytes: () =>
      makePdf(Array.from({ length: 3000 }, (_, at) => [{ text: `Page about page ${at}.`, x: 50, y: 400 }])),
  },
  {
    what: 'nothing but a head',
    bytes: () => Buffer.from('%PDF-1.7\n'),
  },
  {
    what: 'a head and 10 MB of “obj”',
    bytes: () => Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(1_250_000)}`),
  },
  {
    what: 'a head and 10 MB of brackets',
    bytes: () => Buffer.from(`%PDF-1.7\n1 0 obj ${'<<['.repeat(3_300_000)}`),
  },
].map((trap) => ({ ...trap, fileName: 'trap.pdf' }));
