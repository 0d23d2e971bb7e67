import { beforeEach, describe, expect, it } from 'vitest';
import { scoresOf } from '../../../../../shared/argue/ach/scores';
import type { Cell } from '../../../../../shared/argue/ach/table';
import { tableOfMap } from '../../../../../shared/argue/ach/table-of-map';
import { find } from '../../../../../shared/map/arg-map';
import type { NodeKind, Relation } from '../../../../../shared/map/schema';
import { Editor } from '../../../../support/edit-map';

let editor: Editor;
let question: string;
let hypotheses: string[];

function add(kind: NodeKind, text: string): string {
  return editor.do('node.add', { kind, text }).diff.find(({ table }) => table === 'nodes')!.id;
}

function link(relation: Relation, premises: string | string[], node: string, weight?: number): string {
  const id = editor.do('link.add', { relation, premises: [premises].flat(), target: { node } }).diff[0]!.id;
  if (weight !== undefined) editor.do('link.set', { id, fields: { weight } });
  return id;
}

/** Each row as its text and what its cells say: `C`, `(I)` for linked, `[I]` for through others, `?` where they disagree. */
function rows(): [string, ...string[]][] {
  const shown = (cell: Cell | undefined): string => {
    if (!cell) return '';
    const rating = cell.rating ?? '?';
    return { direct: rating, linked: `(${rating})`, through: `[${rating}]` }[cell.how];
  };
  return tableOfMap(editor.map, question)!.rows.map(({ evidence, cells }) => [
    evidence.text,
    ...cells.map(shown),
  ]);
}

beforeEach(() => {
  editor = new Editor();
  question = add('question', 'Why did it fail?');
  hypotheses = ['Wear', 'Sabotage'].map((text) => add('claim', text));
  for (const hypothesis of hypotheses) link('answers', hypothesis, question);
});

describe('a question as a table', () => {
  it('has a column of each answer, and the links of the map as cells', () => {
    const bolts = add('evidence', 'The bolts were rusty');
    link('supports', bolts, hypotheses[0]!, 1);
    link('opposes', bolts, hypotheses[1]!);
    expect(rows()).toEqual([['The bolts were rusty', 'CC', 'I']]);
  });

  it('shows what bears through other cards, with its way, and counts it where those stand', () => {
    const report = add('evidence', 'A report names a tool mark');
    const doubt = add('counterargument', 'Tool marks come from repairs');
    const between = add('claim', 'Somebody cut the bolt');
    const first = link('supports', report, between);
    const second = link('supports', between, hypotheses[1]!);
    link('opposes', doubt, between);
    link('opposes', between, hypotheses[0]!);
    expect(rows()).toEqual([
      ['Somebody cut the bolt', 'I', 'C'],
      ['A report names a tool mark', '[I]', '[C]'],
    ]);
    expect(tableOfMap(editor.map, question)!.rows[1]!.cells[1]!.links).toEqual([first, second]);
    expect(scoresOf(tableOfMap(editor.map, question)!, { isWeighted: false })).toEqual([1, 0]);
  });

  it('has no rating where ways disagree, and none through a rival', () => {
    const witness = add('evidence', 'A witness');
    const [a, b] = [add('claim', 'A'), add('claim', 'B')];
    link('supports', witness, a);
    link('supports', witness, b);
    link('supports', a, hypotheses[0]!);
    link('opposes', b, hypotheses[0]!);
    link('opposes', hypotheses[0]!, hypotheses[1]!);
    expect(rows()).toEqual([
      ['A', 'C', ''],
      ['B', 'I', ''],
      ['A witness', '[?]', ''],
    ]);
  });

  it('shows linked premises as such, and counts their link once', () => {
    const [a, b] = [add('evidence', 'Guards were away'), add('evidence', 'The fence was open')];
    link('opposes', [a, b], hypotheses[0]!, 1);
    expect(rows()).toEqual([
      ['Guards were away', '(II)', ''],
      ['The fence was open', '(II)', ''],
    ]);
    expect(scoresOf(tableOfMap(editor.map, question)!, { isWeighted: false })).toEqual([2, 0]);
  });

  it('stands below an answer that asks with the answers to that', () => {
    const how = add('question', 'Whose sabotage?');
    link('answers', how, question);
    link('answers', add('claim', 'A neighbour’s'), how);
    const { hypotheses: columns } = tableOfMap(editor.map, question)!;
    expect(columns.map(({ node, depth, parent }) => [node.text, depth, parent])).toEqual([
      ['Wear', 0, undefined],
      ['Whose sabotage?', 0, undefined],
      ['A neighbour’s', 1, 1],
      ['Sabotage', 0, undefined],
    ]);
  });

  it('lists its rows in their order, with the words that there is no bearing', () => {
    const [a, b] = [add('evidence', 'A'), add('evidence', 'B')];
    link('supports', a, hypotheses[0]!);
    editor.do('node.set', { id: question, fields: { matrix: { rows: [b, a], neutral: [] } } });
    editor.do('matrix.rate', {
      question,
      cells: [{ evidence: b, hypothesis: hypotheses[1]!, rating: 'NA' }],
    });
    expect(rows()).toEqual([
      ['B', '', 'NA'],
      ['A', 'C', ''],
    ]);
  });

  it('is none of a card that asks nothing', () => {
    expect(tableOfMap(editor.map, hypotheses[0]!)).toBeUndefined();
  });
});

describe('rating a cell', () => {
  it('keeps the link, its note and what undercuts it, and turns it round', () => {
    const bolts = add('evidence', 'The bolts were rusty');
    const id = link('supports', bolts, hypotheses[0]!);
    editor.do('link.set', { id, fields: { note: 'Seen twice' } });
    const doubt = add('counterargument', 'Only on the surface');
    editor.do('link.add', { relation: 'opposes', premises: [doubt], target: { link: id } });
    const cell = { evidence: bolts, hypothesis: hypotheses[0]! };
    editor.do('matrix.rate', { question, cells: [{ ...cell, rating: 'II' }] });
    expect(find(editor.map, 'links', id)).toMatchObject({
      relation: 'opposes',
      weight: 1,
      note: 'Seen twice',
    });
    expect(editor.map.tables.links.size).toBe(4);
    editor.do('matrix.rate', { question, cells: [{ ...cell, rating: 'N' }] });
    expect(editor.map.tables.links.size).toBe(2);
    expect(rows()).toEqual([['The bolts were rusty', 'N', '']]);
  });

  it('says what is missing of a cell', () => {
    const cells = [{ evidence: 'n-000000000099', hypothesis: hypotheses[0]!, rating: 'C' as const }];
    expect(editor.refuse('matrix.rate', { question, cells }).message).toMatch(/no longer in the map/);
  });
});
