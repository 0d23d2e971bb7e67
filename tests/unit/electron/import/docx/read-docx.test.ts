import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../electron/import/docx/read-docx';
import { docxParts, makeDocx, paragraph, table } from '../../../../support/article-files/docx';

const options = { fileName: 'a.docx', progress: () => undefined };

const NUMBERING = `<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const item = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a Word document', () => {
  it('is its headings, paragraphs and tables', async () => {
    const body =
      paragraph('On Tides', 'Heading1') +
      paragraph('They turn &amp; turn.') +
      table([
        ['Port', 'Metres'],
        ['Brest', '7'],
      ]);
    expect(await readDocx(makeDocx(body), options)).toEqual({
      text: 'On Tides\n\nThey turn & turn.\n\nPort\tMetres\nBrest\t7',
      title: 'On Tides',
      notes: [],
    });
  });

  it('keeps the marks of lists', async () => {
    const parts = docxParts(item('One') + item('Two'));
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
    const bytes = zipSync({
      ...parts,
      'word/numbering.xml': strToU8(NUMBERING),
      'word/_rels/document.xml.rels': strToU8(relations),
    });
    expect((await readDocx(bytes, options)).text).toBe('• One\n• Two');
  });

  it('has the numbers of lists and headings as Word counts them', async () => {
    const numbering = NUMBERING.replace(
      '<w:numFmt w:val="bullet"/>',
      '<w:start w:val="2"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/>',
    );
    const heading = item('Three').replace('<w:numPr>', '<w:pStyle w:val="Heading1"/><w:numPr>');
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
    const bytes = zipSync({
      ...docxParts(item('One') + paragraph('Between.') + item('Two') + heading),
      'word/numbering.xml': strToU8(numbering),
      'word/_rels/document.xml.rels': strToU8(relations),
    });
    expect((await readDocx(bytes, options)).text).toBe('(b) One\n\nBetween.\n\n(c) Two\n\n(d) Three');
  });

  it('says what it is', async () => {
    const core =
      '<dc:title>On Tides &amp; Winds</dc:title><dc:creator>Ada Byron; Mary Somerville</dc:creator><dcterms:created>2026-02-06T10:00:00Z</dcterms:created>';
    expect(await readDocx(makeDocx(paragraph('Text.'), core), options)).toMatchObject({
      title: 'On Tides & Winds',
      authors: ['Ada Byron', 'Mary Somerville'],
      published: '2026-02-06~',
    });
    const empty = await readDocx(makeDocx(paragraph('Text.'), '<dc:title></dc:title><dc:creator/>'), options);
    expect(empty).toEqual({ text: 'Text.', notes: [] });
  });

  it.each([
    ['runs of a direction', '<w:dir w:val="rtl"><w:r><w:t>north</w:t></w:r></w:dir>', 'north'],
    ['runs against theirs', '<w:bdo w:val="ltr"><w:r><w:t>north</w:t></w:r></w:bdo>', 'north'],
    ['simple fields', '<w:fldSimple w:instr=" REF a "><w:r><w:t>north</w:t></w:r></w:fldSimple>', 'north'],
    ['wrappings of later versions', '<w:later><w:r><w:t>north</w:t></w:r></w:later>', 'north'],
    [
      'readings above letters',
      '<w:r><w:ruby><w:rt><w:r><w:t>きた</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>北</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '北（きた）',
    ],
    [
      'raised letters',
      '<w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>5</w:t></w:r>',
      '10⁵',
    ],
    [
      'formulas',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>E=m</m:t></m:r><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      'E=mc²',
    ],
    [
      'letters that are shown, not in hidden ones',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>south</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>north</w:t></w:r>',
      'north',
    ],
    [
      'lines that end by a carriage return',
      '<w:r><w:t>north</w:t><w:cr/><w:t>east</w:t></w:r>',
      'north\neast',
    ],
    [
      'boxes to tick',
      '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      '☒☒',
    ],
    [
      'accents, functions and cases of formulas',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:func><m:fName><m:r><m:t>sin</m:t></m:r></m:fName><m:e><m:acc><m:e><m:r><m:t>x</m:t></m:r></m:e></m:acc></m:e></m:func><m:d><m:e><m:r><m:t>p</m:t></m:r></m:e><m:e><m:r><m:t>q</m:t></m:r></m:e></m:d></m:oMath>',
      'sin x\u0302(p | q)',
    ],
    [
      'fractions and roots',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:rad><m:deg/><m:e><m:r><m:t>c</m:t></m:r></m:e></m:rad></m:den></m:f></m:oMath>',
      '(a+b)/(√c)',
    ],
  ])('has the words in %s', async (_, run, words) => {
    const body = `<w:p><w:r><w:t xml:space="preserve">We go </w:t></w:r>${run}<w:r><w:t xml:space="preserve"> now.</w:t></w:r></w:p>`;
    expect((await readDocx(makeDocx(body), options)).text).toBe(`We go ${words} now.`);
  });

  it('does not have what its styles hide, and has what a run shows again', async () => {
    const styles =
      '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Derived"><w:basedOn w:val="Hidden"/></w:style><w:style w:type="paragraph" w:styleId="Aside"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const run = (text: string, look: string): string =>
      `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body =
      `<w:p>${run('We ', '')}${run('never ', '<w:rStyle w:val="Hidden"/>')}${run('ever ', '<w:rStyle w:val="Derived"/>')}${run('go', '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}${run(' now.', '<w:rStyle w:val="Hidden"/><w:vanish w:val="0"/>')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Aside"/></w:pPr>${run('Not this. ', '')}${run('But this.', '<w:vanish w:val="off"/>')}</w:p>`;
    const bytes = zipSync({ ...docxParts(body), 'word/styles.xml': strToU8(styles) });
    expect((await readDocx(bytes, options)).text).toBe('We go now.\n\nBut this.');
  });

  it('reads what styles, lists and properties say under any prefix', async () => {
    const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const styles = `<w:styles ${ns}><w:style w:type="paragraph" w:styleId="Aside"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    const numbering = `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const facts =
      '<a:coreProperties xmlns:a="x" xmlns:b="y"><b:title>Tides &#8212; &amp; winds</b:title><b:creator>Ada Byron</b:creator></a:coreProperties>';
    const parts = docxParts(
      `${paragraph('Tides.', 'Part')}${paragraph('Unseen.', 'Aside')}${paragraph('Winds.', 'Part')}`,
    );
    const renamed = (xml: string): Uint8Array =>
      strToU8(xml.replaceAll(/\bw:|(?<=xmlns:)w\b/g, (name) => name.replace('w', 'ns0')));
    const bytes = zipSync({
      ...parts,
      'word/document.xml': renamed(strFromU8(parts['word/document.xml'] ?? new Uint8Array())),
      'word/styles.xml': renamed(styles),
      'word/numbering.xml': renamed(numbering),
      'docProps/core.xml': strToU8(facts),
    });
    expect(await readDocx(bytes, options)).toMatchObject({
      text: 'I. Tides.\n\nII. Winds.',
      title: 'Tides — & winds',
      authors: ['Ada Byron'],
    });
  });

  it('has the results of fields, not those of fields in their instructions', async () => {
    const bound = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const says = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = `${bound('begin')}${says('REF tide')}${bound('separate')}${words('inner')}${bound('end')}`;
    const field = `${bound('begin')}${says('IF')}${inner}${says('= 1')}${bound('separate')}${words('north')}${bound('end')}`;
    const cut = `<w:p>${words('We go')}${bound('begin')}${says('PAGE')}</w:p>`; // its end is missing
    const body = `<w:p>${words('We go ')}${field}${words(' now.')}</w:p>${cut}${paragraph('And back.')}`;
    expect((await readDocx(makeDocx(body), options)).text).toBe('We go north now.\n\nWe go\n\nAnd back.');
  });

  it('tells what it does not show', async () => {
    const body =
      '<w:p><w:r><w:t>Kept.</w:t></w:r><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const header =
      '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr>';
    const bytes = zipSync({ ...docxParts(body), 'word/header1.xml': strToU8(header) });
    const { text, notes } = await readDocx(bytes, options);
    expect(text).toBe('Kept.');
    expect(notes).toEqual([
      'A passage that is marked as deleted was left out.',
      'A comment was left out.',
      'The heads and feet of its pages were left out.',
    ]);
  });

  it('tells of formulas that it has in no form that can be read', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\f(1,2) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = `<w:p><w:r><w:t>Kept.</w:t></w:r>${field}</w:p>`;
    expect((await readDocx(makeDocx(body), options)).notes).toEqual(['A formula was left out.']);
  });

  it('is called by its title, and by nothing of the document that a program makes it from', async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>';
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const core =
      '<dc:title>A template</dc:title><dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>';
    const bytes = zipSync({
      ...docxParts(paragraph('On Tides', 'T') + paragraph('They turn.'), core),
      'word/styles.xml': strToU8(styles),
      'word/_rels/document.xml.rels': strToU8(relations),
    });
    expect(await readDocx(bytes, options)).toEqual({
      text: 'On Tides\n\nThey turn.',
      title: 'On Tides',
      notes: [],
    });
  });

  it('leaves a very large table out and says so', async () => {
    const rows = Array.from({ length: 41 }, () => Array.from({ length: 1000 }, () => ''));
    const bytes = zipSync(docxParts(paragraph('Before.') + table(rows)), { level: 0 });
    expect(await readDocx(bytes, options)).toEqual({
      text: 'Before.',
      notes: ['A very large table was left out.'],
    });
  });

  it('is refused when it has more paragraphs than a book', async () => {
    const bytes = zipSync(docxParts('<w:p/>'.repeat(40_001)), { level: 0 });
    await expect(readDocx(bytes, options)).rejects.toThrow('more paragraphs');
  });

  it.each([
    ['no archive', Buffer.from('PK, but no archive')],
    ['an archive of something else', zipSync({ 'a.xml': strToU8('x') })],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(readDocx(bytes, options)).rejects.toThrow('no Word document');
  });
});
