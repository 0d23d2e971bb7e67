import { describe, expect, it } from 'vitest';
import { readWebPage, wholePage } from '../../../../../electron/import/html/web-page';

const PARAGRAPHS = [
  'The harbour board wants to end the winter ferry. It says that the boats are empty, and that each trip costs more than a bus would.',
  'That is only half of the sum. The bus needs the coast road, and the coast road was closed on nineteen days last winter.',
  'A ferry that runs empty on a calm day is the price of one that runs full in a storm. Nobody calls a fire brigade a waste because there was no fire.',
];
const ARTICLE = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
const PAGE = `<!doctype html><html lang="en"><head><title>Keep the Winter Ferry – Coast Weekly</title><meta property="og:site_name" content="Coast Weekly"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
<main><article><h1>Keep the Winter Ferry</h1>${ARTICLE}</article></main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Ten walks</a></li><li><a href="/2">A new bakery</a></li></ul></aside>
<section id="comments"><h3>2 comments</h3><ol><li><p>Finn: I take it every week.</p></li><li><p>Rosa: The bus is cheaper.</p></li></ol><form><textarea>Your comment</textarea></form></section>
<footer>© Coast Weekly. <a href="/imprint">Imprint</a></footer></body></html>`;

function read(html: string | Buffer) {
  return readWebPage(Buffer.from(html as string), { fileName: 'a.html', progress: () => undefined });
}

describe('a saved web page', () => {
  it('is its headline and its article, without what stands around it', () => {
    const { text } = read(PAGE);
    expect(text.startsWith(['Keep the Winter Ferry', ...PARAGRAPHS].join('\n\n'))).toBe(true);
    for (const clutter of ['Home', 'Tweet', 'Most read', 'bakery', 'Imprint', 'Your comment'])
      expect(text).not.toContain(clutter);
  });

  it('keeps what readers wrote, as another voice', () => {
    const { text, voices } = read(PAGE);
    expect(voices).toHaveLength(1);
    const [{ start, end, who } = { start: 0, end: 0, who: '' }] = voices ?? [];
    expect(who).toBe('reader comment');
    expect(text.slice(start, end)).toContain('Finn: I take it every week.');
    expect(text.slice(start, end)).toContain('Rosa: The bus is cheaper.');
    expect(text.slice(0, start)).not.toContain('Finn');
  });

  it('says what it is', () => {
    expect(read(PAGE)).toMatchObject({
      title: 'Keep the Winter Ferry',
      publisher: 'Coast Weekly',
      language: 'en',
      encoding: 'utf-8',
      notes: [expect.stringMatching(/^Around the article, \d+ words were left out/)],
    });
  });

  it('is not taken for comments because of what its outermost part is called', () => {
    const { text, voices } = read(
      `<html><body><div class="comments"><h1>Head</h1>${ARTICLE}</div></body></html>`,
    );
    expect(text).toContain(PARAGRAPHS[0]);
    expect(voices).toBeUndefined();
  });

  it('is read in the encoding that it declares', () => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><p>Most zamkni\u00eato.</p></body></html>`;
    expect(read(Buffer.from(html, 'latin1'))).toMatchObject({
      text: 'Most zamknięto.',
      encoding: 'iso-8859-2',
    });
  });

  it('is not read in an encoding that is commented out', () => {
    const html = `<html><head><!-- <meta charset="koi8-r"> --><meta charset="iso-8859-2"></head><body><p>zamkni\u00eato</p></body></html>`;
    expect(read(Buffer.from(html, 'latin1'))).toMatchObject({ text: 'zamknięto', encoding: 'iso-8859-2' });
  });

  it('is all that it has when it has no article', () => {
    expect(read('<html><body><nav>Menu</nav><div>Two words</div></body></html>').text).toBe('Two words');
  });

  it('is all of it when it was copied out of a page', () => {
    const list = '<ul><li>One thing</li><li>Another</li></ul>';
    expect(read(`<meta charset='utf-8'>${list}`).text).toBe('• One thing\n• Another');
    expect(read(`<html><body><!--StartFragment-->${list}<!--EndFragment--></body></html>`).text).toBe(
      '• One thing\n• Another',
    );
  });

  it('keeps its short paragraphs, its first lines and what stands between headline and text', () => {
    const steps = '<div><div>1. Ask <a href="/a">the office of the port</a></div><div>2. Wait</div></div>';
    const { text } = read(
      `<html><head><title>x</title></head><body><header><h1>The Ferry</h1><p class="standfirst">Who would pay for the winter, and who would not?</p></header><article>${steps}<p>“No.”</p>${ARTICLE}<p>That was all.</p></article></body></html>`,
    );
    for (const words of [
      'who would not?',
      '1. Ask the office of the port',
      '2. Wait',
      '“No.”',
      'That was all.',
    ])
      expect(text).toContain(words);
    expect(text.indexOf('The Ferry')).toBeLessThan(text.indexOf('who would not?'));
  });

  it('has its headline once, however it is set, and not the name of the site as that', () => {
    const { text, title } = read(
      `<html><head><title>Coast Weekly: Keep CO2 out</title></head><body><h1>Coast Weekly</h1><article><h1>Keep CO<sub>2</sub><br>out</h1>${ARTICLE}</article></body></html>`,
    );
    expect(title).toBe('Keep CO2 out');
    expect(text.startsWith(`Keep CO₂\nout\n\n${PARAGRAPHS[0] ?? ''}`)).toBe(true);
  });

  it.each([
    [
      'sections',
      '<section><p>First, a word.</p></section>',
      '<section><h2>One</h2>',
      '</section>',
      '<section><h2>Two</h2><p>Short.</p></section>',
    ],
    [
      'steps',
      '<div class="step"><p>First, a word.</p></div>',
      '<div class="step">',
      '</div>',
      '<div class="step"><p>Short.</p></div>',
    ],
    [
      'rows',
      '<table><tr><td>First, a word.</td></tr>',
      '<tr><td>',
      '</td></tr>',
      '<tr><td>Short.</td></tr></table>',
    ],
  ])('has all its %s, though one holds most of it', (_, before, begin, end, after) => {
    const { text } = read(
      `<html><body><article><h1>The Ferry</h1>${before}${begin}${ARTICLE}${end}${after}<div class="share">Tweet</div></article></body></html>`,
    );
    expect(text).toMatch(/First, a word\.[^]*The harbour board[^]*Short\.$/);
  });

  it('tells whose a quotation is', () => {
    const { text } = read(
      `<html><body><article><h1>The Ferry</h1>${ARTICLE}<blockquote><p>We will not pay.</p><footer>— <cite>The mayor</cite></footer></blockquote></article></body></html>`,
    );
    expect(text).toContain('We will not pay.\n\n— The mayor');
  });

  it('leaves out what leads to other articles among its paragraphs', () => {
    const { text } = read(
      `<html><body><article><h1>The Ferry</h1>${ARTICLE}<div class="related-posts"><p>Another story of the coast.</p></div>${ARTICLE}</article></body></html>`,
    );
    expect(text).not.toContain('Another story');
  });

  it('is read though its tags are not where they belong', () => {
    const { text } = read(`<html><head><title>x</title><div><h1>The Ferry</h1>${ARTICLE}</div></html>`);
    for (const words of PARAGRAPHS) expect(text).toContain(words);
  });

  it('is refused when its unclosed marks would be repeated without end', () => {
    const marks = Array.from({ length: 300 }, (_, index) => `<b id="${index}">`).join('');
    expect(() => read(`<html><body><p>${marks}${'<p>x'.repeat(5000)}</body></html>`)).toThrow(
      'than an article has',
    );
  });

  it('tells how many pictures it lost', () => {
    expect(wholePage('<p>a</p><img src=x><img src=y>').notes).toEqual(['2 pictures were left out.']);
  });
});
