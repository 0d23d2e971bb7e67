import { describe, expect, it } from 'vitest';
import { formatsByName } from '../../../../shared/formats/formats';
import { notRead, otherToolByContent, otherToolByName } from '../../../../shared/formats/others';

describe('a file of a tool that is not read', () => {
  it.each([
    ['plan.mmap', 'a map of MindManager', 'OPML'],
    ['Plan.ITMZ', 'a map of iThoughts', 'FreeMind (.mm)'],
    ['plan.smmx', 'a map of SimpleMind', 'OPML'],
    ['case.rtnl', 'a map of Rationale', 'Pro:'],
    ['case.lkif', 'a map of Carneades', 'Pro:'],
    ['plan.cxl', 'a map of CmapTools', 'outline'],
    ['plan.gv', 'a drawing of Graphviz', 'outline'],
    ['plan.mmd', 'a drawing of Mermaid', 'outline'],
    ['net.gml', 'a network of yEd', 'GraphML'],
    ['plan.drawio.png', 'a drawing of draw.io', 'outline'],
    ['plan.vsdx', 'a drawing of Visio', 'outline'],
    ['report.doc', 'a document of Word', '.docx'],
    ['report.odt', 'a document of LibreOffice', '.docx'],
    ['report.rtf', 'Rich Text Format', '.docx'],
    ['report.pages', 'a document of Pages', '.docx'],
    ['talk.pptx', 'a presentation of PowerPoint', 'PDF'],
    ['talk.key', 'a presentation of Keynote', 'PDF'],
    ['list.xlsx', 'a table of Excel', 'CSV'],
    ['list.ods', 'a table of LibreOffice', 'CSV'],
    ['all.zip', 'an archive', 'Unpack'],
  ])('is known by its name, and what to do is said: %s', (fileName, what, todo) => {
    const tool = otherToolByName(fileName);
    const refusal = tool && notRead(tool, fileName);
    expect(refusal).toMatchObject({ ok: false, error: { code: 'unsupported-format' } });
    expect(refusal?.ok === false && `${refusal.error.message} ${refusal.error.hint}`).toContain(what);
    expect(refusal?.ok === false && refusal.error.hint).toContain(todo);
  });

  it('is none that can be read', () => {
    for (const name of ['a.mm', 'a.xmind', 'a.opml', 'a.json', 'a.md', 'a.docx', 'a.pdf', 'a.argmap'])
      expect([name, otherToolByName(name)]).toEqual([name, undefined]);
    for (const ending of ['.mmap', '.odt', '.xlsx', '.zip', '.drawio'])
      expect(formatsByName(`a${ending}`)).toEqual([]);
  });

  it('is known by what stands in it where others have its ending', () => {
    expect(otherToolByContent('{"type": "excalidraw", "elements": []}')?.tool).toBe('Excalidraw');
    expect(otherToolByContent('{"elements": {"nodes": [{"data": {}}]}}')?.tool).toBe('Cytoscape');
    expect(otherToolByContent('{"nodes": []}')).toBeUndefined();
    expect(otherToolByContent('<mxfile host="x"><diagram/></mxfile>')?.tool).toBe('draw.io');
    expect(otherToolByContent('<!-- saved -->\n<LW-MAP ID="0">')?.tool).toBe('VUE');
    expect(otherToolByContent('<cmap xmlns="http://cmap.ihmc.us/xml/cmap/"/>')?.tool).toBe('CmapTools');
    expect(otherToolByContent('<arggraph id="a"/>')?.tool).toBe('GraPAT');
    expect(otherToolByContent('<lkif/>')?.tool).toBe('Carneades');
    expect(otherToolByContent('statements:\n  a: It rains.\narguments:\n  x: {}\n')?.tool).toBe('Carneades');
    expect(otherToolByContent('statements: 3\n')).toBeUndefined();
    expect(otherToolByContent('{"text": "what <mxfile> is"}')).toBeUndefined();
  });
});
