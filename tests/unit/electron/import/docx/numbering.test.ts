import { describe, expect, it } from 'vitest';
import { Numbering, type Numbered } from '../../../../../electron/import/docx/numbering';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const KINDS = [
  [
    level(0, 'decimal', '%1.', '<w:start w:val="3"/>'),
    level(1, 'lowerLetter', '(%2)'),
    level(2, 'lowerRoman', '%1.%3'),
  ],
  [level(0, 'upperRoman', 'Part %1', '<w:pStyle w:val="Part"/>'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')],
  [level(0, 'bullet', '•')],
];

function marks(...paragraphs: Numbered[]): (string | undefined)[] {
  const kinds = KINDS.map(
    (levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels.join('')}</w:abstractNum>`,
  );
  const lists = [0, 1, 2].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  const anew =
    '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const styles = `<w:styles ${NS}><w:style w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="Like"><w:basedOn w:val="Part"/></w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>`;
  const numbering = new Numbering(
    `<w:numbering ${NS}>${kinds.join('')}${lists.join('')}${anew}</w:numbering>`,
    styles,
  );
  return paragraphs.map((paragraph) => numbering.markOf(paragraph));
}

describe('the marks of numbered paragraphs', () => {
  it('count from where their list begins, and go on after other paragraphs', () => {
    expect(marks({ list: '1' }, {}, { list: '1' }, { list: '3' }, { list: '1' })).toEqual([
      '3.',
      undefined,
      '4.',
      undefined,
      '5.',
    ]);
  });

  it('have the numbers of the levels above, and begin anew below each of them', () => {
    const paragraphs = [0, 1, 1, 2, 0, 1].map((at) => ({ list: '1', level: at }));
    expect(marks(...paragraphs)).toEqual(['3.', '(a)', '(b)', '3.i', '4.', '(a)']);
  });

  it('are those of the style, or of the one that it is based on', () => {
    expect(
      marks({ style: 'Part' }, { style: 'Like' }, { style: 'Like', level: 1 }, { style: 'Loop' }),
    ).toEqual(['Part I', 'Part II', '2.1', undefined]);
    expect(marks({ style: 'Part', list: '0' })).toEqual([undefined]);
  });

  it('begin anew where a list says so', () => {
    expect(marks({ list: '1' }, { list: '9' }, { list: '9' })).toEqual(['3.', '1.', '2.']);
  });
});
