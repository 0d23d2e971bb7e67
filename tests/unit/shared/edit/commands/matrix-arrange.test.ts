import { beforeEach, expect, it } from 'vitest';
import { linkOfAnswer } from '../../../../../renderer/matrix/arrange-table';
import { tableOfMap } from '../../../../../shared/argue/ach/table-of-map';
import { find } from '../../../../../shared/map/arg-map';
import type { Node } from '../../../../../shared/map/schema';
import { Editor } from '../../../../support/edit-map';

let editor: Editor;
let question: string;
let answers: string[];
let evidence: string[];

beforeEach(() => {
  editor = new Editor();
  const add = (kind: 'question' | 'claim' | 'evidence', text: string): string =>
    editor.do('node.add', { kind, text }).diff.find(({ table }) => table === 'nodes')!.id;
  question = add('question', 'Which?');
  answers = ['A', 'B', 'C'].map((text) => add('claim', text));
  for (const premise of answers)
    editor.do('link.add', { relation: 'answers', premises: [premise], target: { node: question } });
  evidence = ['E1', 'E2'].map((text) => add('evidence', text));
});

const matrix = (): Node['matrix'] => find(editor.map, 'nodes', question)?.matrix;
const columns = (): string[] => tableOfMap(editor.map, question)!.hypotheses.map(({ node }) => node.text);

it('puts rows in order, hides them and says how relevant they are, and keeps the rest', () => {
  editor.do('matrix.arrange', { question, rows: [...evidence].reverse() });
  editor.do('matrix.arrange', { question, hidden: [evidence[0]!] });
  editor.do('matrix.arrange', { question, relevance: [{ evidence: evidence[1]!, weight: 1 }] });
  expect(matrix()).toMatchObject({
    rows: [evidence[1], evidence[0]],
    hidden: [evidence[0]],
    relevance: [{ evidence: evidence[1], weight: 1 }],
  });
  editor.do('matrix.arrange', { question, hidden: [] });
  editor.do('matrix.arrange', { question, relevance: [{ evidence: evidence[1]!, weight: null }] });
  expect(matrix()).toEqual({ rows: [evidence[1], evidence[0]], neutral: [] });
});

it('moves an answer among the answers by the link that makes it one', () => {
  const before = columns();
  const [first] = tableOfMap(editor.map, question)!.hypotheses;
  const move = (id: string, step: -1 | 1): void => {
    const asked = linkOfAnswer(editor.map, tableOfMap(editor.map, question)!, id, step);
    if (asked) editor.do('link.move', asked);
  };
  move(first!.node.id, 1);
  expect(columns()).toEqual([before[1], before[0], before[2]]);
  move(first!.node.id, 1);
  expect(columns()).toEqual([before[1], before[2], before[0]]);
  move(first!.node.id, 1); // it is the last one
  move(first!.node.id, -1);
  expect(columns()).toEqual([before[1], before[0], before[2]]);
});
