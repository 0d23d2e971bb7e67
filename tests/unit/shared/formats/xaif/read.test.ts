import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { readXaif } from '../../../../../shared/formats/xaif/read';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { aifFile } from '../../../../support/aif-file';
import { mustRead, readContext } from '../../../../support/format-context';
import { linksInWords } from '../../../../support/links-in-words';
import { XAIF_FILE } from '../../../../support/xaif-file';

describe('a reader of xAIF', () => {
  it('reads the nodes, the text as a source, spans as passages, and where nodes stand', () => {
    const { map } = mustRead(readXaif, XAIF_FILE);
    expect(linksInWords(map)).toEqual(['the street is wet supports it rains']);
    const [source] = [...recordsOf(map.tables.sources)];
    expect(source?.text).toBe('Ada : it rains.\nThe street is wet\n');
    const read = [...recordsOf(map.tables.nodes)].map((node) => {
      const passage = find(map, 'passages', node.passages?.[0] ?? '');
      const place = find(map, 'places', node.id);
      return [node.text, node.speaker, passage?.exact, place?.x, place?.y];
    });
    expect(read.sort()).toEqual([
      ['it rains', 'Ada', 'Ada : it rains', 40, 20],
      ['the street is wet', undefined, 'street is wet', 41, 300],
    ]);
  });

  it('takes a locution that challenges a claim for nothing that says it', () => {
    const node = (nodeID: string, type: string, text: string) => ({ nodeID, type, text });
    const edges = ['5-6', '6-1', '2-4', '4-1'].map((ends, edgeID) => {
      const [fromID, toID] = ends.split('-');
      return { edgeID, fromID, toID };
    });
    const nodes = [
      node('1', 'I', 'it rains'),
      ...[node('5', 'L', 'Bob : Why?'), node('6', 'YA', 'Challenging')],
      ...[node('2', 'L', 'Ada : it rains'), node('4', 'YA', 'Asserting')],
    ];
    const text = { txt: '<span id="node2">It rains.</span> <span id="node5">Why?</span>' };
    const { map, report } = mustRead(readXaif, JSON.stringify({ AIF: { nodes, edges }, text }));
    const [claim] = [...recordsOf(map.tables.nodes)];
    expect(claim?.speaker).toBe('Ada');
    expect(claim?.passages?.map((id) => find(map, 'passages', id)?.exact)).toEqual(['It rains.']);
    expect(report.dropped).toMatchObject([{ what: 'span', of: 'Why?' }]);
  });

  it('is told from AIF by the beginning of the text', () => {
    expect(recogniseFormat(XAIF_FILE, 'analysis.json')?.id).toBe('xaif');
    expect(recogniseFormat(aifFile(['1 I a'], []), 'nodeset.json')?.id).toBe('aif');
    expect(recogniseFormat('{"format":"counterpoint-map","nodes":[]}', 'x.json')).toBeUndefined();
  });

  it('takes the older place of the text, and names spans that mark nothing of the map', () => {
    const older = {
      ...(JSON.parse(XAIF_FILE) as object),
      text: { txt: '<span id="node9">x</span>', url: 'https://example.org/a' },
    };
    const { map, report } = mustRead(readXaif, JSON.stringify(older));
    expect([...recordsOf(map.tables.sources)]).toMatchObject([{ text: 'x', url: 'https://example.org/a' }]);
    expect(report.dropped).toMatchObject([{ what: 'span', of: 'x' }]);
  });

  it.each(['{}', '{"AIF":[]}', '[]', '{"AIF":{}}', '{"AIF":'])('refuses %s', (text) => {
    expect(readXaif(text, readContext())).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });
});
