import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../electron/import/docx/read-docx';
import { docxParts, paragraph } from '../../../../support/article-files/docx';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const drawing = (...boxes: string[]): string =>
  `<w:drawing><wp:anchor><wp:posOffset>120</wp:posOffset><a:graphic><a:graphicData>${boxes
    .map(
      (box) => `<wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`,
    )
    .join('')}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const older = (...boxes: string[]): string =>
  `<w:pict><v:group>${boxes
    .map((box) => `<v:oval><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:oval>`)
    .join('')}</v:group></w:pict>`;
const either = (choice: string, fallback?: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback === undefined ? '' : `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`;

async function read(
  body: string,
  parts: Record<string, string> = {},
): Promise<{ text: string; notes: string[] }> {
  const { text, notes } = await readDocx(
    zipSync({
      ...docxParts(''),
      'word/document.xml': strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    }),
    { fileName: 'a.docx', progress: () => undefined },
  );
  return { text, notes };
}

describe('the text boxes of a Word document', () => {
  const [one, two] = [paragraph('One.'), paragraph('Two.')];

  it.each([
    ['in both forms', either(drawing(one, two), older(one, two))],
    ['in the newer form alone', either(drawing(one, two))],
    ['in the newer form, with a picture for older programs', either(drawing(one, two), '<w:pict/>')],
    ['in the newer form without a choice', drawing(one, two)],
    ['in the older form', older(one, two)],
    [
      'one in the other',
      either(drawing(one + `<w:p><w:r>${either(drawing(two), older(two))}</w:r></w:p>`), older(one)),
    ],
  ])('are read once: %s', async (_, boxes) => {
    expect(await read(`<w:p>${run('Before.')}<w:r>${boxes}</w:r></w:p>${paragraph('After.')}`)).toEqual({
      text: 'Before.\n\nOne.\n\nTwo.\n\nAfter.',
      notes: [],
    });
  });

  it('have what is deleted in them counted once, and their numbers go on in the text', async () => {
    const item = (text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    const numbering = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    expect(
      await read(
        `<w:p>${run('Before.')}<w:r>${either(drawing(item('One.')), older(item('One.')))}</w:r></w:p>${item('Two.')}`,
        { 'word/numbering.xml': numbering },
      ),
    ).toEqual({
      text: 'Before.\n\nA) One.\nB) Two.',
      notes: ['2 passages that are marked as deleted were left out.'],
    });
  });

  it('leave words alone that are given in two forms, or in the newer one alone', async () => {
    const body = `<w:p>${run('A ')}${either(run('newer'), run('older'))}${run(' and a ')}${either(run('new'))}${run(' form.')}</w:p>`;
    expect((await read(body)).text).toBe('A older and a new form.');
  });
});

describe('what a form asks for', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const asks = '<w:showingPlcHdr/>';

  it.each([
    ['in a line', `<w:p>${run('Name:')}${control(asks, run('Click here.'))}</w:p>`, 'Name:'],
    ['as paragraphs', control(asks, paragraph('Click here.')) + paragraph('Text.'), 'Text.'],
    [
      'in a cell',
      `<w:tbl><w:tr><w:tc>${paragraph('Name')}</w:tc>${control(asks, `<w:tc>${paragraph('Click here.')}</w:tc>`)}<w:tc>${paragraph('Day')}</w:tc></w:tr></w:tbl>`,
      'Name\t\tDay',
    ],
    ['once it is answered', control('<w:showingPlcHdr w:val="0"/>', paragraph('Ada Byron.')), 'Ada Byron.'],
    [
      'beside an answer',
      `<w:p>${control(asks, run('Click here.'))}${control('', run('Ada Byron.'))}</w:p>`,
      'Ada Byron.',
    ],
  ])('is no text of it: %s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text);
  });
});

describe('tracked changes and notes', () => {
  it('are read as if the changes were accepted, with the notes at the end', async () => {
    const body = `<w:p>${run('They say ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${run('always')}</w:ins><w:ins><w:del><w:r><w:delText> not</w:delText></w:r></w:del></w:ins>${run('.')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>`;
    const notes = (kind: string): string =>
      `<w:${kind}s ${NAMESPACES}><w:${kind} w:id="1">${paragraph(`A ${kind}.`)}</w:${kind}></w:${kind}s>`;
    const { text } = await read(body, {
      'word/footnotes.xml': notes('footnote'),
      'word/endnotes.xml': notes('endnote'),
    });
    expect(text).toBe('They say always.[1][2]\n\n1. A footnote.\n2. A endnote.');
  });
});
