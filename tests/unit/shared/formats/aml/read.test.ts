import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAml } from '../../../../../shared/formats/aml/read';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { SAMPLES, mustRead, readContext, sampleText } from '../../../../support/format-context';
import { linksInWords } from '../../../../support/links-in-words';
import { COUNTERS, countsOf } from '../../../../support/sample-counters';

const TEXT = 'The street is wet 😀 and the roof drips, so it rains.';

/** A proposition: its text, its offset, and what else stands in it. */
function prop(text: string, offset: number, more = '', attributes = ''): string {
  return `<PROP ${attributes}><PROPTEXT offset="${offset}">${text}</PROPTEXT>${more}</PROP>`;
}

const SIGN = '<INSCHEME scheme="Sign" schid="0"/>';
const FILE = `<?xml version="1.0"?>
<!DOCTYPE ARG SYSTEM "argument.dtd">
<ARG><SCHEMESET><SCHEME><NAME>Sign</NAME><FORM><PREMISE>a</PREMISE><CONCLUSION>b</CONCLUSION></FORM><CQ>How strong is it?</CQ></SCHEME></SCHEMESET>
<TEXT>${TEXT}</TEXT>
<EDATA><AUTHOR>null</AUTHOR><DATE>2026-02-06</DATE><SOURCE>https://example.org/a</SOURCE><COMMENTS>A remark</COMMENTS></EDATA>
<AU>${prop('it rains', TEXT.indexOf('it rains'), SIGN, 'identifier="A"')}
<REFUTATION><AU>${prop('somebody sprays', -1, '<OWNER name="Ada"/><OWNER name="Bob"/>', 'missing="yes"')}</AU></REFUTATION>
<LA>
<AU>${prop('The street is wet', 0, SIGN)}</AU>
<AU>${prop('the roof drips', 3, `${SIGN}<ROLE class="Toulmin" element="data"/>`)}</AU>
</LA>
<CA><AU>${prop('clouds came', 5, '', 'supportlabel="0.7"')}</AU></CA>
<CA><AU>${prop('so', 41, '<INSCHEME scheme="Lonely" schid="1"/>', 'supportlabel="weak"')}</AU></CA>
</AU></ARG>`;

describe('a reader of Araucaria’s AML', () => {
  it('keeps linked premises together and convergent ones apart, and refutes', () => {
    const { map } = mustRead(readAml, FILE);
    expect(linksInWords(map)).toEqual([
      'The street is wet + the roof drips supports it rains',
      'clouds came supports it rains',
      'so supports it rains',
      'somebody sprays opposes it rains',
    ]);
    const links = [...recordsOf(map.tables.links)];
    expect(links.filter(({ scheme }) => scheme)).toMatchObject([
      { scheme: 'Sign', critical: [{ question: 'How strong is it?', status: 'open' }] },
      { scheme: 'Lonely' },
    ]);
    expect(links.flatMap(({ weight, note }) => weight ?? note ?? []).sort()).toEqual([0.7, 'weak']);
  });

  it('anchors what stands in the text, finds it near a wrong offset, and names what is nowhere', () => {
    const { map, report } = mustRead(readAml, FILE);
    const nodes = [...recordsOf(map.tables.nodes)].map(({ text, kind, speaker, passages }) => [
      text,
      kind,
      speaker,
      find(map, 'passages', passages?.[0] ?? '')?.start,
    ]);
    expect(nodes.sort()).toEqual([
      ['The street is wet', 'claim', undefined, 0],
      ['clouds came', 'claim', undefined, undefined],
      ['it rains', 'claim', undefined, TEXT.indexOf('it rains')],
      ['so', 'claim', undefined, 41],
      ['somebody sprays', 'assumption', 'Ada, Bob', undefined],
      ['the roof drips', 'claim', undefined, TEXT.indexOf('the roof')],
    ]);
    expect(report.approximated.map(({ what, of }) => `${what}: ${of}`).sort()).toEqual([
      'OWNER: somebody sprays',
      'PROPTEXT offset: the roof drips',
    ]);
    expect(report.dropped).toMatchObject([
      { what: 'PROPTEXT offset', of: 'clouds came', line: 12 },
      { what: 'SCHEME', of: 'Sign', line: 3 },
    ]);
    expect([...recordsOf(map.tables.sources)]).toMatchObject([{ text: TEXT, url: 'https://example.org/a' }]);
    expect(map.head).toMatchObject({ description: 'A remark', foreign: { aml: { date: '2026-02-06' } } });
  });

  it('never looks for the file that a document type names, and refuses one that declares entities', () => {
    const bomb = '<!DOCTYPE ARG [<!ENTITY a "b">]><ARG><TEXT>&a;</TEXT></ARG>';
    expect(readAml(bomb, readContext())).toMatchObject({ ok: false, error: { code: 'malformed' } });
    const outside = '<!DOCTYPE ARG SYSTEM "file:///etc/passwd"><ARG/>';
    expect(mustRead(readAml, outside).map.tables.nodes.size).toBe(0);
  });

  it('leaves out units without a proposition and says where they are', () => {
    const { report } = mustRead(readAml, '<ARG>\n<AU><CA/></AU></ARG>');
    expect(report.dropped).toMatchObject([{ what: 'AU', line: 2 }]);
    expect(readAml('<OPML/>', readContext())).toMatchObject({ ok: false });
    expect(readAml('<ARG>\n<AU>', readContext())).toMatchObject({ ok: false });
  });

  it.skipIf(!existsSync(SAMPLES))('reads the sample with the counts of the raw file', () => {
    const text = sampleText('araucaria/sample1.aml');
    const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
    const { map, report } = mustRead(readAml, text);
    const assumptions = [...recordsOf(map.tables.nodes)].filter(({ kind }) => kind === 'assumption');
    expect(countsOf(map)).toEqual(COUNTERS['araucaria']?.(text, 'sample1.aml'));
    expect(map.tables.passages.size).toBe(count(/offset="\d/g));
    expect(assumptions).toHaveLength(count(/missing="yes"/g));
    expect(report.approximated).toEqual([]);
    expect(report.dropped).toMatchObject([{ what: 'SCHEME', of: 'Argument from Position to Know' }]);
  });
});
