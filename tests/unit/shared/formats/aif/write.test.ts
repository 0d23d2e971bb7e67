import { describe, expect, it } from 'vitest';
import { readAif } from '../../../../../shared/formats/aif/read';
import { writeAif } from '../../../../../shared/formats/aif/write';
import { buildMap } from '../../../../../shared/map/build-map';
import type { Link, Node } from '../../../../../shared/map/schema';
import { recordsOf } from '../../../../../shared/map/table';
import { aifFile } from '../../../../support/aif-file';
import { mustRead } from '../../../../support/format-context';

interface Written {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
}

const HEAD = { id: 'm-000000000000', title: 'A map', created: '2026-02-06T12:00:00Z' };
const QUESTION: Node = { id: 'n-000000000001', kind: 'question', text: 'Does it rain?' };
const CLAIM: Node = { id: 'n-000000000002', kind: 'claim', text: 'It rains.' };
const REPORT: Node = { id: 'n-000000000003', kind: 'evidence', text: 'The street is wet.' };
const ANSWER: Link = {
  id: 'l-000000000001',
  relation: 'answers',
  premises: [CLAIM.id],
  target: { node: QUESTION.id },
};
const UNDERCUT: Link = {
  id: 'l-000000000002',
  relation: 'opposes',
  premises: [REPORT.id],
  target: { link: ANSWER.id },
  scheme: 'Sign',
};

function written(text: string): Written {
  return JSON.parse(text) as Written;
}

describe('a writer of AIF', () => {
  it('numbers nodes, joins them by inferences and conflicts, and says what an answer became', () => {
    const map = buildMap(HEAD, { nodes: [QUESTION, CLAIM, REPORT], links: [ANSWER, UNDERCUT] });
    const { text, report } = writeAif(map);
    const { nodes, edges } = written(text);
    expect(nodes.map(({ nodeID, type, text: words }) => [nodeID, type, words])).toEqual([
      ['1', 'I', 'Does it rain?'],
      ['2', 'I', 'It rains.'],
      ['3', 'I', 'The street is wet.'],
      ['4', 'RA', 'Default Inference'],
      ['5', 'CA', 'Sign'],
    ]);
    expect(edges.map(({ fromID, toID }) => [fromID, toID])).toEqual([
      ['2', '4'],
      ['4', '1'],
      ['3', '5'],
      ['5', '4'],
    ]);
    expect(report.approximated.map(({ what, id }) => [what, id])).toEqual([['links.relation', ANSWER.id]]);
    expect(report.kept).toEqual({ nodes: 3, links: 2 });
  });

  it('keeps numbers and fields of the file after an edit, and drops the edges of what is gone', () => {
    const file = aifFile(
      ['10 I a', '20 I b', '30 RA Expert Opinion', '40 L Ada : a', '50 YA Asserting'],
      ['10 30', '30 20', '40 50', '50 10'],
    );
    const { map } = mustRead(readAif, file);
    const nodes = [...recordsOf(map.tables.nodes)].filter(({ text }) => text === 'b');
    const edited = buildMap(map.head, { nodes: [...nodes, { ...CLAIM, text: 'new' }] });
    const out = written(writeAif(edited).text);
    expect(out.nodes.map(({ nodeID, text }) => [nodeID, text])).toEqual([
      ['20', 'b'],
      ['1', 'new'],
      ['40', 'Ada : a'],
      ['50', 'Asserting'],
    ]);
    expect(out.edges).toEqual([{ edgeID: 3, fromID: '40', toID: '50' }]);
  });

  it('names a scheme anew when it was changed, and leaves the number of the old one out', () => {
    const file = aifFile(['1 I a', '2 I b'], ['1 3', '3 2']).replace(
      '],"edges"',
      ',{"nodeID":"3","type":"RA","text":"Old","scheme":"Old","schemeID":"9"}],"edges"',
    );
    const { map } = mustRead(readAif, file);
    const [link] = [...recordsOf(map.tables.links)];
    expect(link?.scheme).toBe('Old');
    const links = link ? [{ ...link, scheme: 'New' }] : [];
    const edited = buildMap(map.head, { nodes: [...recordsOf(map.tables.nodes)], links });
    expect(written(writeAif(edited).text).nodes[2]).toMatchObject({
      nodeID: '3',
      text: 'New',
      scheme: 'New',
    });
    expect(written(writeAif(edited).text).nodes[2]).not.toHaveProperty('schemeID');
  });
});
