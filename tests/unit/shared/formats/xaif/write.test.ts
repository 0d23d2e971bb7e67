import { describe, expect, it } from 'vitest';
import { isLossless } from '../../../../../shared/formats/loss';
import { readXaif } from '../../../../../shared/formats/xaif/read';
import { writeXaif } from '../../../../../shared/formats/xaif/write';
import { buildMap } from '../../../../../shared/map/build-map';
import type { Node, Source } from '../../../../../shared/map/schema';
import { serializeMap } from '../../../../../shared/map/serialize';
import { recordsOf } from '../../../../../shared/map/table';
import { textHash } from '../../../../../shared/text/hash';
import { makePassage } from '../../../../../shared/text/selector';
import { mustRead } from '../../../../support/format-context';
import { XAIF_FILE } from '../../../../support/xaif-file';

interface Written {
  AIF: { nodes: Record<string, unknown>[]; edges: unknown[] };
  OVA: { nodes: Record<string, unknown>[]; edges: unknown[] };
  text: string;
}

function written(text: string): Written {
  return JSON.parse(text) as Written;
}

const HEAD = { id: 'm-000000000000', title: 'A map', created: '2026-02-06T12:00:00Z' };
const TEXT = 'Rain & wind.\nWet <streets>.';
const SOURCE: Source = {
  id: 's-000000000001',
  kind: 'article',
  title: 'Weather',
  authors: [],
  text: TEXT,
  textHash: textHash(TEXT),
};

describe('a writer of xAIF', () => {
  it('sends out a file of OVA as it came in, and reads the same map again', () => {
    const { map } = mustRead(readXaif, XAIF_FILE);
    const { text, report } = writeXaif(map);
    const [was, is] = [written(XAIF_FILE), written(text)];
    expect(isLossless(report)).toBe(true);
    expect(is.text).toBe(was.text);
    expect(is.AIF.edges).toEqual(was.AIF.edges);
    expect(is.AIF.nodes.map(({ counterpoint: _own, ...node }) => node)).toEqual(was.AIF.nodes);
    expect(is.OVA.nodes.slice(0, 2)).toEqual(was.OVA.nodes);
    expect({ ...is, text: 0, AIF: { ...is.AIF, nodes: 0 }, OVA: 0, counterpoint: 0 }).toEqual({
      ...was,
      text: 0,
      AIF: { ...was.AIF, nodes: 0 },
      OVA: 0,
      counterpoint: 0,
    });
    const again = mustRead(readXaif, text, 7).map;
    expect([...recordsOf(again.tables.nodes)]).toEqual([...recordsOf(map.tables.nodes)]);
    expect(again.tables.passages).toEqual(map.tables.passages);
    expect(serializeMap(mustRead(readXaif, writeXaif(again).text, 9).map)).toBe(serializeMap(again));
  });

  it('has a place for every node and an edge for every edge: OVA draws nothing else', () => {
    const { AIF, OVA } = written(writeXaif(mustRead(readXaif, XAIF_FILE).map).text);
    const ids = (list: readonly Record<string, unknown>[]): unknown[] =>
      list.map(({ nodeID }) => nodeID).sort();
    expect(ids(OVA.nodes)).toEqual(ids(AIF.nodes));
    expect(OVA.edges).toHaveLength(AIF.edges.length);
    expect(OVA.nodes.filter(({ visible }) => visible === false).map(({ nodeID }) => nodeID)).toEqual([
      '4',
      '5',
    ]);
  });

  it('marks where nodes are anchored, escapes the text, and names marks that cross one another', () => {
    const passage = (id: string, start: number, end: number): ReturnType<typeof makePassage> =>
      makePassage({ id, source: SOURCE, start, end });
    const passages = [
      passage('p-000000000001', 0, 11),
      passage('p-000000000002', 7, 16),
      passage('p-000000000003', 17, 26),
    ];
    const nodes = ['1', '2', '3'].map((number): Node => ({
      id: `n-00000000000${number}`,
      kind: 'claim',
      text: number,
      passages: [`p-00000000000${number}`],
    }));
    const map = buildMap(HEAD, { sources: [SOURCE], passages, nodes });
    const { text, report } = writeXaif(map);
    expect(written(text).text).toBe(
      '<span class="highlighted" id="node1">Rain &amp; wind</span>.<br>Wet <span class="highlighted" id="node3">&lt;streets&gt;</span>.',
    );
    expect(report.approximated.map(({ what, id }) => [what, id])).toEqual([
      ['nodes.passages', 'n-000000000002'],
    ]);
    expect([...recordsOf(mustRead(readXaif, text, 7).map.tables.passages)]).toHaveLength(3);
  });
});
