import { describe, expect, it } from 'vitest';
import { readWebPage } from '../../../../../electron/import/html/web-page';

const PARAGRAPHS = [1, 2, 3, 4, 5].map(
  (number) =>
    `<p>Paragraph ${number}: the ferry stopped because nobody paid for it, and the town has waited ever since for the money that the council once promised.</p>`,
);

function read(part: string): string {
  const body = [...PARAGRAPHS.slice(0, 2), part, ...PARAGRAPHS.slice(2)].join('');
  const html = `<!DOCTYPE html><html><head><title>Keep the Ferry</title></head><body><article><h1>Keep the Ferry</h1>${body}</article></body></html>`;
  return readWebPage(Buffer.from(html), { fileName: 'a.html', progress: () => undefined }).text;
}

const links = ['The bridge that never came', 'Why the mayor sold his boat', 'Ten things to see at low tide']
  .map((words) => `<li><a href="/x">${words} to the island</a></li>`)
  .join('');

describe('what a page puts among the paragraphs of an article', () => {
  it.each([
    [
      'a newsletter',
      '<div class="k1"><h3>Our letter</h3><p>The coast, every Friday. ODD</p><div><input type="email"><button>Go</button></div></div>',
    ],
    [
      'a notice of cookies',
      '<div class="k1"><p>We and our partners store cookies to show you what fits. ODD</p><button>Accept all</button><button>Reject</button></div>',
    ],
    [
      'a notice of cookies in German',
      '<div class="k1"><p>Wir und andere speichern Cookies auf Ihrem Gerät. ODD</p><a>Alle akzeptieren</a></div>',
    ],
    [
      'a list of what is read most',
      `<div class="k1"><h4>Most read</h4><ul>${links}<li><a href="/x">ODD</a></li></ul></div>`,
    ],
    ['a list below a heading', `<h4>More from the coast</h4><ul>${links}<li><a href="/x">ODD</a></li></ul>`],
  ])('is left out: %s', (_, part) => {
    const text = read(part);
    expect(text).not.toContain('ODD');
    expect(text.match(/Paragraph \d/g)).toHaveLength(PARAGRAPHS.length);
  });

  it.each([
    [
      'a list of sources',
      `<p>They say so:</p><ul>${links}<li><a href="/x">KEPT</a>, which counts.</li></ul>`,
    ],
    [
      'a list of sources with a heading of its own',
      `<h3>The evidence</h3><ul>${links}<li><a href="/x">KEPT</a> of the harbour board.</li></ul>`,
    ],
    ['words on cookies', '<div><p>Cookies are small files. KEPT</p><p>Some accept all of them.</p></div>'],
    ['words on newsletters', '<div><p>They ask for your address. KEPT</p></div>'],
  ])('is kept where it is the author’s: %s', (_, part) => {
    expect(read(part)).toContain('KEPT');
  });
});
