import { describe, expect, it } from 'vitest';
import { hideByStyles } from '../../../../../electron/import/html/hide-by-styles';
import { parsePage } from '../../../../../electron/import/html/dom';
import { readWebPage } from '../../../../../electron/import/html/web-page';

const SEEN = '<p>What everybody sees of this page is a good deal longer than what nobody does.</p>';

/** What is hidden of a page whose parts are named after their words. */
function hiddenIn(head: string, body: string): string[] {
  const page = parsePage(`<html><head>${head}</head><body>${SEEN}${body}</body></html>`);
  hideByStyles(page);
  return [...page.querySelectorAll('[hidden]')].map(({ textContent }) => textContent ?? '');
}

const PARTS = '<p class="a">A</p><p id="b">B</p><b>C</b><p class="d e">D</p><i class="a">E</i>';

describe('the stylesheets of a page', () => {
  it.each([
    ['.a { display: none }', ['A', 'E']],
    ['#b, b { DISPLAY:none !important; color: red }', ['B', 'C']],
    ['p.a{visibility:hidden}', ['A']],
    ['@import "x.css"; .d.e{color:red;display:none}', ['D']],
    ['/* .a{} */ @media print { p { color: black } } b{display:none}', ['C']],
    // What a page shows again, by a rule that counts for more or comes later.
    ['.d{display:none} .e{display:block}', []],
    ['.d{display:block} .e{display:none}', ['D']],
    ['p{display:block} .d{display:none} .d:hover{display:block}', ['D']],
    ['.d{display:none} .open .d{display:block}', []],
    ['.d{display:none} .d.f{display:block}', ['D']],
    ['.a{display:none} @media print{.a{display:block}}', ['A', 'E']],
    ['.a{display:none} @media (max-width: 30em){.a{display:block}}', []],
    // What hides at times, or not for sure.
    ['@media print { .a { display: none } }', []],
    ['@keyframes in { from { visibility: hidden } to { visibility: visible } }', []],
    ['nav .a{display:none} .a::before{display:none} p > b{display:none}', []],
    ['.a{display:none', ['A', 'E']],
    ['}}} .a{color:red}', []],
  ])('“%s” hides %j', (css, hidden) => {
    expect(hiddenIn(`<style>${css}</style>`, PARTS)).toEqual(hidden);
  });

  it('go before each other in the order of the page', () => {
    const sheets = '<style>i{color:red} .d{display:none}</style><style>.e{display:block}</style>';
    expect(hiddenIn(sheets, PARTS)).toEqual([]);
  });

  it('are read of a page that has drawings', () => {
    const drawing = '<svg class="a"><text class="d">Far</text></svg>';
    expect(hiddenIn('<style>.d{display:none}</style>', drawing)).toEqual(['Far']);
  });

  it('hide nothing when they are for paper, or for pages without scripts', () => {
    const css = '.a{display:none}';
    const head = `<style media="print">${css}</style><noscript><style>${css}</style></noscript>`;
    expect(hiddenIn(head, PARTS)).toEqual([]);
  });

  it('hide neither what is drawn by its own style nor most of a page', () => {
    const css = '<style>.a{display:none}</style>';
    const shown = '<p class="a" style="display: block">Shown</p>';
    expect(hiddenIn(css, `${shown}<div class="a">${SEEN.repeat(3)}</div>`)).toEqual([]);
  });
});

describe('a page with hidden parts', () => {
  it('is read without them, and that is told', () => {
    const rest = SEEN.repeat(3);
    const { text, notes } = readWebPage(
      Buffer.from(
        `<html><head><style>.old{display:none}</style></head><body><article><h1>Ferry</h1>${rest}
        <p class="old">Nobody sees this.</p><p hidden>Nor this.</p><p hidden><script>nor()</script></p></article></body></html>`,
      ),
      { fileName: 'a.html', progress: () => undefined },
    );
    expect(text).toContain('everybody sees');
    expect(text).not.toMatch(/Nobody|Nor/);
    expect(notes).toContain('2 parts that the page does not show were left out.');
  });
});
