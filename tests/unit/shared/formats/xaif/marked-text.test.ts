import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../../../shared/formats/xaif/marked-text';

describe('the text of OVA’s HTML', () => {
  it('has a line for each block and break, and what entities stand for', () => {
    const { text } = readMarkedText(
      '<div>One &amp; two</div><p>Three<br/>&#x263A;&eacute;&cong;&nbsp;four</p>',
    );
    expect(text).toBe('One & two\nThree\n☺é&cong;\u00a0four\n');
  });

  it('knows what spans mark, one in another too, by the number of their node', () => {
    const html = 'It <span class="highlighted" id="node12_7">is <span id=node3>wet</span> out</span>side';
    expect(readMarkedText(html)).toEqual({
      text: 'It is wet outside',
      marks: [
        { id: '3', start: 6, end: 9 },
        { id: '12_7', start: 3, end: 13 },
      ],
    });
  });

  it('leaves out scripts, styles, comments and what no tag is closed by, and takes a lonely sign as text', () => {
    expect(readMarkedText('a<script>alert(1)</script>b<!-- c -->d<img src=x onerror=e>').text).toBe('abd');
    expect(readMarkedText('1 < 2 & 3 > 2 <3').text).toBe('1 < 2 & 3 > 2 <3');
    expect(readMarkedText('<span id="node1">open').marks).toEqual([{ id: '1', start: 0, end: 4 }]);
    expect(readMarkedText('</span>x<span id="node1"></span>').marks).toEqual([]);
  });

  it('takes hostile texts in one pass', () => {
    for (const piece of ['<', '<a', '<1>', '<!--', '&', '&#', '<span id="node1">', '<script>', '<span id '])
      expect(readMarkedText(piece.repeat(50_000)).text.length).toBeLessThanOrEqual(piece.length * 50_000);
  });
});
