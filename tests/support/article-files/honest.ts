import { makeDocx, paragraph, table } from './docx';
import { chapter, makeEpub } from './epub';
import { column, makePdf } from './pdf';

const WORDS = 'The tide turned before the boats were out.';
const MORE = 'Nobody had asked the harbour master, who knew it.';

/** A small honest file of every format. */
export const HONEST_FILES: readonly { fileName: string; bytes: Uint8Array }[] = [
  {
    fileName: 'a.txt',
    bytes: Buffer.from(`On Tides\n\nBy Ada Byron\n\n${WORDS}\n\nShare\n\n${MORE}\n\n2 comments\n\nThanks!\n`),
  },
  { fileName: 'wide.txt', bytes: Buffer.from(`On Tides\n\n${WORDS}\n\n${MORE}\n`, 'utf16le') },
  {
    fileName: 'a.md',
    bytes: Buffer.from(
      `---\ntitle: On Tides\nauthors: [Ada Byron]\n---\n# On *tides*\n\n${WORDS}\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> ${MORE} [link](x) \`code\`\n`,
    ),
  },
  {
    fileName: 'a.html',
    bytes: Buffer.from(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>On Tides</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"On Tides","author":[{"name":"Ada Byron"}]}</script></head><body><nav><a href="/">Home</a></nav><article><h1>On Tides</h1><p>${WORDS} ${MORE}</p><ul><li>One<li>Two</ul><table><tr><td>a<td>b</tr></table><pre> code </pre></article><div id="comments"><p>I take the ferry every week, and so do we all.</p></div></body></html>`,
    ),
  },
  {
    fileName: 'a.pdf',
    bytes: makePdf(
      [1, 2, 3].map((page) => [
        { text: 'Shore Quarterly', x: 60, y: 40 },
        ...column([WORDS, MORE, 'And so on.'], { x: 60, y: 200 }),
        ...column([MORE, WORDS, 'And so forth.'], { x: 330, y: 200 }),
        { text: String(page), x: 290, y: 810 },
      ]),
      { info: { Title: 'On Tides', Author: 'Ada Byron' }, labels: '[0 << /S /r >>]' },
    ),
  },
  {
    fileName: 'a.docx',
    bytes: makeDocx(
      paragraph('On Tides', 'Heading1') +
        paragraph(WORDS) +
        table([
          ['a', 'b'],
          ['1', '2'],
        ]) +
        paragraph(MORE),
      '<dc:title>On Tides</dc:title><dc:creator>Ada Byron</dc:creator>',
    ),
  },
  {
    fileName: 'a.epub',
    bytes: makeEpub(
      { 'a.xhtml': chapter('One', WORDS), 'b.xhtml': chapter('Two', MORE) },
      { metadata: '<dc:title>On Tides</dc:title><dc:creator>Ada Byron</dc:creator>' },
    ),
  },
  {
    fileName: 'a.eml',
    bytes: Buffer.from(
      `From: Ada Byron <ada@example.org>\r\nSubject: =?utf-8?q?On_Tides?=\r\nDate: Fri, 6 Feb 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${WORDS}=20\r\n\r\nMary wrote:\r\n> ${MORE}\r\n--b\r\nContent-Disposition: attachment; filename=x\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`,
    ),
  },
];
