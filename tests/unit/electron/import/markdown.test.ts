import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../../../electron/import/markdown';

describe('Markdown', () => {
  it('is read as what a reader sees of it', () => {
    const markdown =
      '# A *head*\n\n> q **b** [l](http://x) ![alt](y)\n\n3. a\n4. b\n\n| a | b |\n|--|--|\n| 1 | 2 |';
    expect(markdownToText(markdown)).toMatchObject({
      title: 'A head',
      text: 'A head\n\nq b l alt\n\n3. a\n4. b\n\na\tb\n1\t2',
    });
  });

  it('reads entities in text, and leaves them in code', () => {
    expect(markdownToText('a &amp; b &mdash; &eacute; `&lt;x&gt;`').text).toBe('a & b — é &lt;x&gt;');
  });

  it('takes the first heading with words as the title', () => {
    expect(markdownToText('#\n\n## Words\n\ntext').title).toBe('Words');
  });

  it.each([
    ['lists in lists', '- a\n  - b\n    1. c', '• a\n  • b\n    1. c'],
    ['what is done of a list', '- [x] a\n- [ ] b', '• ☑ a\n• ☐ b'],
    ['lines that are broken on purpose', 'a  \nb\\\nc\nd', 'a\nb\nc d'],
    ['raised and lowered letters', 'H<sub>2</sub>O and 10<sup>5</sup>', 'H₂O and 10⁵'],
    ['line breaks of HTML', 'a<br>b', 'a\nb'],
    [
      'blocks of HTML',
      '<div>\nOne.\n</div>\n\n<p align="center">Two.</p>\n\nThree.',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['what is folded', '<details><summary>Why</summary>\n\nSo.\n\n</details>', 'Why\n\nSo.'],
    ['nothing that runs', '<script>\nx\n</script>\n\n<!-- y -->\n\nz', 'z'],
    [
      'the rest of a text that speaks of tags',
      'The <title> and <button> here.\n\n<title> is one.\n\nEnd.',
      'The and here.\n\n<title> is one.\n\nEnd.',
    ],
    [
      'footnotes where they stand',
      'A[^1] and b[^n].\n\n[^1]: One\n[^n]: Two\n    lines.\n\n    And more.\n\nEnd[^1].',
      'A[1] and b[n].\n\n[1] One\n\n[n] Two lines.\n\nAnd more.\n\nEnd[1].',
    ],
  ])('has %s', (_, markdown, text) => {
    expect(markdownToText(markdown).text).toBe(text);
  });

  it('tells what it does not show', () => {
    expect(markdownToText('a ![](x.png)').leftOut).toEqual({ picture: 1 });
  });
});
