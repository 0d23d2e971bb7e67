import type { Trap } from './trap';

const PROSE = 'The tide turned before the boats were out, and nobody had asked the harbour master. ';
const article = `<article><h1>On tides</h1>${`<p>${PROSE.repeat(4)}</p>`.repeat(5)}</article>`;

function page(what: string, body: () => string, fileName = 'page.html'): Trap {
  return { what, fileName, bytes: () => Buffer.from(body()) };
}

export const markupTraps: readonly Trap[] = [
  ...['div', 'b', 'ul><li', 'table><tr><td', 'blockquote', 'font', 'span', 'section'].map((tag) =>
    page(`100,000 times <${tag}>`, () => `<html><body>${`<${tag}>`.repeat(100_000)}${PROSE}`),
  ),
  page(
    '100,000 <div>, all closed, with an article',
    () => `<html><body>${'<div>'.repeat(100_000)}${article}${'</div>'.repeat(100_000)}`,
  ),
  page(
    '3,000 <div> deep with an article in each',
    () => `<html><body>${`<div><p>${PROSE}</p>`.repeat(3000)}`,
  ),
  page(
    'a table of 1,000,000 cells',
    () => `<html><body><table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`,
  ),
  page('300,000 items of one ordered list', () => `<html><body><ol>${'<li>Item'.repeat(300_000)}</ol>`),
  page('300,000 empty paragraphs', () => `<html><body>${'<p></p>'.repeat(300_000)}${article}`),
  page('200,000 links', () => `<html><body>${'<a href="#">link</a> '.repeat(200_000)}${article}`),
  page('500,000 line breaks', () => `<html><body>${article}${'<br>'.repeat(500_000)}`),
  page(
    'an element of 100,000 attributes',
    () => `<html><body><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>${article}`,
  ),
  page('a 10 MB attribute', () => `<html><body><p title="${'x'.repeat(10_000_000)}">${article}`),
  page('an unclosed comment of 10 MB', () => `<html><body>${article}<!--${'-'.repeat(10_000_000)}`),
  page('an unclosed tag of 10 MB', () => `<html><body>${article}<p ${' '.repeat(10_000_000)}`),
  page('1,000,000 unclosed tags', () => `<html><body>${article}${'<'.repeat(1_000_000)}`),
  page('1,000,000 entities', () => `<html><body><p>${'&amp;&lt;&#x41;&nosuch;'.repeat(250_000)}`),
  page(
    '100,000 sections of comments in each other',
    () => `<html><body>${article}${'<div class="comments">'.repeat(20_000)}${PROSE}`,
  ),
  page(
    '20,000 sections of comments side by side',
    () => `<html><body>${article}${`<div class="comments">${PROSE}</div>`.repeat(20_000)}`,
  ),
  page(
    'a deep JSON-LD',
    () =>
      `<html><head><script type="application/ld+json">${'['.repeat(200_000)}</script></head><body>${article}`,
  ),
  page(
    '20,000 JSON-LD scripts',
    () =>
      `<html><head>${'<script type="application/ld+json">{"@type":"Thing"}</script>'.repeat(20_000)}</head><body>${article}`,
  ),
  page(
    '100,000 meta elements',
    () => `<html><head>${'<meta name="x" content="y">'.repeat(100_000)}</head><body>${article}`,
  ),
  page(
    'pre with a long run of blanks',
    () => `<html><body>${article}<pre>${`a${' '.repeat(300_000)}b`}</pre>`,
  ),
  page('a long run of no-break spaces', () => `<html><body>${article}<p>a${'\u00a0'.repeat(300_000)}b</p>`),
  page(
    'a script, a frame, a picture from elsewhere',
    () =>
      `<html><head><meta http-equiv="refresh" content="0;url=http://127.0.0.1:1/"><link rel="stylesheet" href="http://127.0.0.1:1/"></head><body>${article}<script>globalThis.process.exit(3)</script><iframe src="http://127.0.0.1:1/"></iframe><img src="http://127.0.0.1:1/" onerror="process.exit(3)">`,
  ),
  page('frameset and body in odd places', () => `</body></html><frameset><body><html><head><body>${article}`),
  ...[
    '[',
    '![',
    '*',
    '_',
    '`',
    '> ',
    '- ',
    '1. ',
    '#',
    '<',
    '~',
    '|',
    '\\',
    '&',
    '](',
    '[a](',
    '**a',
    '`` ` ',
    '<a ',
    '<!--',
    '| a | b |\n|---|---|\n',
    '[a]: x\n',
    '  ',
    '\t',
    '- a\n  ',
    '***',
    '_a*',
    'https://a.',
    'www.',
    'a@b.',
    '"',
    '(',
    '<http://',
  ].map((bit) =>
    page(`Markdown: “${JSON.stringify(bit)}” for 200 kB`, () => bit.repeat(200_000 / bit.length), 'long.md'),
  ),
  page('Markdown: quotes and lists nested 2,000 deep', () => `${'> - '.repeat(2000)}In.`, 'deep.md'),
  page(
    'Markdown: lists by indent, 1,000 deep',
    () => Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    'list.md',
  ),
  page('Markdown: a 10 MB line', () => 'word '.repeat(2_000_000), 'line.md'),
  page(
    'Markdown: a table of 300,000 rows',
    () => `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(300_000)}`,
    'table.md',
  ),
  page('Markdown: front matter without an end', () => `---\n${'title: x\n'.repeat(200_000)}`, 'front.md'),
  page('Markdown: front matter of blanks', () => `---\ntitle:${' '.repeat(19_000)}\n---\nText.`, 'front.md'),
];

function mail(what: string, source: () => string): Trap {
  return { what, fileName: 'letter.eml', bytes: () => Buffer.from(source()) };
}

const HEAD = 'From: Ada <ada@example.org>\r\nSubject: Tides\r\nMIME-Version: 1.0\r\n';

export const emailTraps: readonly Trap[] = [
  mail('10,000 parts in each other', () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    );
    return `${HEAD}${parts.join('')}Content-Type: text/plain\r\n\r\nIn.`;
  }),
  mail(
    '10,000 messages in each other',
    () => `${HEAD}${'Content-Type: message/rfc822\r\n\r\nSubject: in\r\n'.repeat(10_000)}\r\nIn.`,
  ),
  mail(
    '100,000 parts side by side',
    () =>
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nPart.\r\n'.repeat(100_000)}--b--`,
  ),
  mail(
    '20,000 attachments',
    () =>
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nText.\r\n${'--b\r\nContent-Disposition: attachment; filename=x\r\n\r\nPart.\r\n'.repeat(20_000)}--b--`,
  ),
  mail('10 MB of headers', () => `${HEAD}${'X-Long: value of a header\r\n'.repeat(400_000)}\r\nText.`),
  mail('one header of 10 MB', () => `${HEAD}X-Long: ${'x'.repeat(10_000_000)}\r\n\r\nText.`),
  mail('one header folded 500,000 times', () => `${HEAD}X-Long: x\r\n${' x\r\n'.repeat(500_000)}\r\nText.`),
  mail(
    'a subject of 100,000 encoded words',
    () => `From: a@b\r\nSubject: ${'=?utf-8?q?a?= '.repeat(100_000)}\r\n\r\nText.`,
  ),
  mail(
    'a subject of half encoded words',
    () => `From: a@b\r\nSubject: ${'=?utf-8?q?'.repeat(100_000)}\r\n\r\nText.`,
  ),
  mail('100,000 receivers', () => `${HEAD}To: ${'a@b.c, '.repeat(100_000)}\r\n\r\nText.`),
  mail(
    'an address of brackets',
    () => `From: ${'<'.repeat(50_000)}${'('.repeat(50_000)}${'"'.repeat(50_001)}\r\n\r\nText.`,
  ),
  mail('groups in groups', () => `${HEAD}To: ${'a:'.repeat(20_000)}\r\n\r\nText.`),
  mail(
    'a content type of 200,000 parameters',
    () => `${HEAD}Content-Type: text/plain; ${'a=b; '.repeat(200_000)}\r\n\r\nText.`,
  ),
  mail(
    'parameters in 100,000 numbered parts',
    () =>
      `${HEAD}Content-Type: text/plain; ${Array.from({ length: 100_000 }, (_, at) => `name*${at}=x`).join('; ')}\r\n\r\nText.`,
  ),
  mail(
    'quoted-printable of equals signs',
    () =>
      `${HEAD}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(2_000_000)}`,
  ),
  mail(
    'base64 of nonsense',
    () =>
      `${HEAD}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${'=?!'.repeat(500_000)}`,
  ),
  mail(
    'format=flowed with 300,000 soft ends',
    () => `${HEAD}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${'word \r\n'.repeat(300_000)}`,
  ),
  mail('300,000 quoted lines', () => `${HEAD}\r\n${'> quoted\r\n'.repeat(300_000)}`),
  mail('quotes within quotes', () => `${HEAD}\r\n${'>'.repeat(2_000_000)}`),
  mail('lines that say who wrote', () => `${HEAD}\r\n${'Ada wrote:\r\n\r\n\r\n'.repeat(100_000)}`),
  mail(
    'who wrote, then blank lines without end',
    () => `${HEAD}\r\n${`Ada wrote:${'\n'.repeat(200)}`.repeat(5000)}`,
  ),
  mail(
    'HTML 100,000 elements deep',
    () => `${HEAD}Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}${PROSE}`,
  ),
  mail(
    'a boundary of blanks',
    () =>
      `${HEAD}Content-Type: multipart/mixed; boundary="${' '.repeat(100_000)}"\r\n\r\n${'--\r\n'.repeat(100_000)}`,
  ),
];
