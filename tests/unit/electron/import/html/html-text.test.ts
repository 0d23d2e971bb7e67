import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/import/html/dom';
import { htmlToText } from '../../../../../electron/import/html/html-text';

function textOf(html: string): string {
  return htmlToText(parsePage(html).body).text;
}

describe('what a reader sees of a page', () => {
  it.each([
    ['paragraphs', '<p>One\n two.</p><p>Three.</p>', 'One two.\n\nThree.'],
    ['words in elements', 'a<b>b</b> <i>c</i>d', 'ab cd'],
    ['blocks without paragraphs', '<div>One<div>Two</div>Three</div>', 'One\n\nTwo\n\nThree'],
    ['line breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['lists', '<p>Of:</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', 'Of:\n\n• a\n• b\n  • c'],
    ['numbered lists', '<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
    ['tables', '<table><tr><th>A<th>B</tr><tr><td>1<td>2</tr></table>', 'A\tB\n1\t2'],
    [
      'numbers of lists as they are counted',
      '<ol reversed><li>a<li>b</ol><ol type="a" start="3"><li>c<li value="27">d</ol><ol type="I"><li value="4">e</ol>',
      '2. a\n1. b\n\nc. c\naa. d\n\nIV. e',
    ],
    [
      'cells in their columns, also behind those that reach over several',
      '<table><tr><th rowspan="2">A<th colspan="2">B<th>C</tr><tr><td>1<td>2<td>3</tr><tr><td>D<td>4</tr></table>',
      'A\tB\t\tC\n\t1\t2\t3\nD\t4',
    ],
    [
      'elements that are displayed as blocks',
      '<p>a<span style="display:block">b</span><span style="display: inline-block">c</span></p>',
      'a\n\nb\n\nc',
    ],
    [
      'elements of a page’s own by where they stand',
      '<x-par>One.</x-par><x-par>Two <x-tip>words</x-tip>.</x-par>',
      'One.\n\nTwo words.',
    ],
    [
      'old elements',
      '<center>a</center><center>b</center><xmp><i>\n c</xmp><menu><li>d</menu>',
      'a\n\nb\n\n<i>\n c\n\n• d',
    ],
    ['empty cells', '<table><tr><td>A<td><td>C</tr></table>', 'A\t\tC'],
    [
      'tables that only lay a page out',
      `<table><tr><td><p>One.</p><p>Two.</p><td>${'word '.repeat(100)}</tr></table>`,
      `One.\n\nTwo.\n\n${'word '.repeat(100).trim()}`,
    ],
    ['code', '<pre>\nif x:\n    y\n</pre><p>z</p>', 'if x:\n    y\n\nz'],
    [
      'lines that a style keeps',
      '<div style="white-space: pre-wrap">a\n  b\n\nc</div><p><span style="white-space:pre">d </span>e</p>',
      'a\n  b\n\nc\n\nd e',
    ],
    ['entities', '<p>a &amp; b &lt;c&gt; &#x41;&nbsp;B</p>', 'a & b <c> A\u00a0B'],
    [
      'tasks with their boxes; other boxes ask something',
      '<ul><li><input type="checkbox" disabled checked> a<li><label><input disabled type="checkbox">b</label></ul><ul class="task-list"><li class="task-list-item"><input type="checkbox">c</ul><p><input type="checkbox"> d <input disabled></p>',
      '• ☑ a\n• ☐ b\n\n• ☐ c\n\nd',
    ],
    [
      'quotations in a sentence as its language marks them, once',
      '<p lang="de"><q>Ja</q>, sagt sie. <q lang="fr">Non</q>. <q>„Nein“</q>.</p><p><q>Yes</q></p>',
      '„Ja“, sagt sie. «\u00a0Non\u00a0». „Nein“.\n\n“Yes”',
    ],
    ['links', '<p>See <a href="http://x">this</a>.</p>', 'See this.'],
    ['nothing hidden', '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>d', 'd'],
    [
      'nothing for other eyes',
      '<span class="sr-only">a</span><b style="position:absolute; left:-9999px">b</b><i class="screen-reader-text">c</i>d',
      'd',
    ],
    ['nothing that runs', '<script>a</script><style>b</style><noscript>c</noscript><button>d</button>e', 'e'],
    ['nothing of menus', '<nav><a>Home</a></nav><p>Text</p>', 'Text'],
    [
      'raised letters',
      '<p>10<sup>5</sup> and x<sub>2</sub>, dB,<sup><a href="#n">1</a></sup> yes</p>',
      '10⁵ and x₂, dB,¹ yes',
    ],
    ['endings of numbers', '<p>the 20<sup>th</sup> M<sup>me</sup></p>', 'the 20th Mme'],
    [
      'formulas by their description',
      '<p>if <math alttext="x > 5"><mi>x</mi></math> holds</p>',
      'if x > 5 holds',
    ],
    [
      'formulas by their letters',
      '<p>if <math><mi>E</mi><mo>=</mo><mfrac><mi>a</mi><mn>2</mn></mfrac></math> holds</p>',
      'if E = a/2 holds',
    ],
    [
      'formulas that a script would have drawn',
      '<p>if <script type="math/tex">x^2</script>, <span class="MathJax">y</span><script type="math/tex">y</script></p>',
      'if x^2, y',
    ],
    [
      'trees inside of elements',
      '<x-a><template shadowrootmode="open"><p>One.</p><slot></slot></template><p>Two.</p></x-a><template><p>no</p></template>',
      'One.\n\nTwo.',
    ],
    ['pictures of formulas', '<p>if <img class="math-image" alt="x > 5"> holds</p>', 'if x > 5 holds'],
    [
      'readings of several letters, one after the other',
      '<p><ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby>へ</p>',
      '東京（とうきょう）へ',
    ],
    ['readings above letters', '<p><ruby>北<rp>(</rp><rt>きた</rt><rp>)</rp></ruby>へ</p>', '北（きた）へ'],
    [
      'readings of a whole word',
      '<p><ruby>東京<rtc>とうきょう</rtc></ruby> <ruby><rb>旧</rb><rb>金</rb><rtc><rt>jiù</rt><rt>jīn</rt></rtc></ruby></p>',
      '東京（とうきょう） 旧金 (jiù jīn)',
    ],
    [
      'signs that lead to notes',
      '<p>Claim<a epub:type="noteref" href="#n">1</a> and<sup><a role="doc-noteref">2</a></sup>.</p>',
      'Claim[1] and².',
    ],
    [
      'notes without the arrows back to their signs',
      '<p>Measured. <a href="#r1">↩︎</a></p><p><a href="/a#r2">^</a> Said <a href="#x">here ↑</a></p>',
      'Measured.\n\nSaid here ↑',
    ],
    ['words without soft hyphens', '<p>nego&shy;tia&shy;tions</p>', 'negotiations'],
    ['text without elements', 'Only words', 'Only words'],
  ])('is its %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('has nothing of what is struck out, and that is told', () => {
    const { text, leftOut } = htmlToText(
      parsePage('<p>On <del>Monday</del> <ins>Friday</ins>, <s>50</s> 40 €.</p><del><p>Kept.</p></del>').body,
    );
    expect(text).toBe('On Friday, 40 €.\n\nKept.');
    expect(leftOut).toEqual({ 'passage that is marked as deleted': 2 });
  });

  it('is the same however deep it lies', () => {
    expect(textOf(`${'<div>'.repeat(1400)}Deep${'</div>'.repeat(1400)}`)).toBe('Deep');
  });

  it('has the pages of a printed book where they begin', () => {
    const { text, pages } = htmlToText(
      parsePage(
        '<p><span epub:type="pagebreak" title="11"></span>One.</p><p>Two<span role="doc-pagebreak" aria-label="12"></span> three.</p>',
      ).body,
    );
    expect(pages.map(({ start, label }) => [label, text.slice(start).trim()])).toEqual([
      ['11', 'One.\n\nTwo three.'],
      ['12', 'three.'],
    ]);
  });

  it('tells which words stand below pictures', () => {
    const { text, voices } = htmlToText(
      parsePage('<p>One.</p><figure><img src=a><figcaption>A <b>ferry</b></figcaption></figure><p>Two.</p>')
        .body,
    );
    expect(voices.map(({ start, end, who }) => [who, text.slice(start, end)])).toEqual([
      ['caption', 'A ferry'],
    ]);
  });

  it('tells its first heading as it is shown', () => {
    const html = '<h1> </h1><h1>On<br>CO<sub>2</sub> <span class="sr-only">new</span></h1><h2>b</h2>';
    expect(htmlToText(parsePage(html).body).title).toBe('On CO₂');
  });

  it('tells its first heading and how many pictures it had', () => {
    expect(htmlToText(parsePage('<h2>On <i>tides</i></h2><img src=a><h1>Two</h1>').body)).toMatchObject({
      title: 'On tides',
      leftOut: { picture: 1 },
    });
  });
});
