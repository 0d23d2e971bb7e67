import { describe, expect, it } from 'vitest';
import { WRITERS } from '../../../../shared/formats/writers';
import { asidesOf, doubtOf, nodesInDoubt } from '../../../../shared/map/asides';
import { buildMap } from '../../../../shared/map/build-map';
import type { Node, Passage, Source } from '../../../../shared/map/schema';
import { drawMap } from '../../../../shared/picture/draw-map';
import { svgOf } from '../../../../shared/picture/svg';
import { reportOf } from '../../../../shared/report/report-of';
import { reportText } from '../../../../shared/report/report-text';
import { textHash } from '../../../../shared/text/hash';
import { makePassage } from '../../../../shared/text/selector';

const TEXT = 'Exports fell in March. Nobody was asked.';
const source: Source = {
  id: 's-000000000000',
  kind: 'article',
  title: 'T',
  authors: [],
  text: TEXT,
  textHash: textHash(TEXT),
};

function passage(id: string, status?: Passage['status']): Passage {
  return {
    ...makePassage({ id, source, start: 0, end: 22 }),
    ...(status && { status, exact: 'Exports rose.' }),
  };
}

const reworded = passage('p-000000000000', 'reworded');
const moved = passage('p-000000000001', 'moved');
const sure = passage('p-000000000002');
const node: Node = {
  id: 'n-000000000000',
  kind: 'claim',
  text: 'Exports rose.',
  speaker: 'Mara Olsen',
  main: true,
  passages: [sure.id, moved.id, reworded.id],
};
const map = buildMap(
  { id: 'm-000000000000', title: 'M', created: '2026-01-01T00:00:00Z' },
  {
    nodes: [node],
    sources: [source],
    passages: [reworded, moved, sure],
    places: [{ node: node.id, x: 0, y: 0 }],
  },
);

describe('what stands beside a card’s text', () => {
  it('is who says it, and the gravest of what a newer text made doubtful', () => {
    expect(asidesOf(map, node)).toEqual(['said by Mara Olsen', 'reworded in the present text']);
    expect(doubtOf(map, node)).toEqual({ doubt: 'reworded', passage: reworded.id });
    expect(nodesInDoubt(map)).toEqual([node.id]);
  });

  it('is nothing of a card of the author’s whose words stand where they stood', () => {
    const { speaker: _speaker, ...own } = { ...node, passages: [sure.id] };
    expect(asidesOf(map, own)).toEqual([]);
  });

  // Gaps, the table of a question and bibliographies hold what is theirs alone.
  const parts = ['gaps', 'gaps-csv', 'matrix', 'bibtex', 'csl', 'ris'];
  const whole = Object.keys(WRITERS).filter((id) => !parts.includes(id));
  it.each(whole)('is named by who says it in %s', async (id) => {
    const write = await WRITERS[id]?.();
    expect(write?.(map, {}).text).toContain('Mara Olsen');
  });

  it.each(['markdown', 'mermaid', 'dot', 'argdown'])('is told in words in plain %s', async (id) => {
    const write = await WRITERS[id]?.();
    const text = write?.(map, { plain: true }).text.replace(/\\n|\s+/g, ' ');
    expect(text).toContain('Mara Olsen');
    expect(text).toContain('reworded in the present text');
  });

  it('is on the card in a picture', () => {
    const svg = svgOf(drawMap(map, { theme: 'light' }));
    expect(svg).toContain('Reworded');
    expect(svg).toContain('Mara Olsen');
  });

  it('is in a report wherever the card is', () => {
    const said = reportText(reportOf(map).report).split('\n');
    const told = said.filter((line) => line.includes('said by Mara Olsen'));
    expect(told).toHaveLength(2); // among the main points, and in the argument
    for (const line of told) expect(line).toContain('reworded in the present text');
  });
});
