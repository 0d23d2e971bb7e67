import { beforeEach, expect, it } from 'vitest';
import { toLookAtAgain } from '../../../../../shared/argue/map/look-again';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { Editor } from '../../../../support/edit-map';

const S = 's-000000000001';
const [EVIDENCE, CLAIM, TOP, OTHER] = [
  'n-000000000001',
  'n-000000000002',
  'n-000000000003',
  'n-000000000004',
];
const [TO_CLAIM, TO_TOP] = ['l-000000000001', 'l-000000000002'];

let editor: Editor;
/** The one passage. */
let P: string;

beforeEach(() => {
  editor = new Editor();
  editor.do('source.add', {
    id: S,
    kind: 'report',
    title: 'Counts',
    text: 'Trade fell by 12 percent in May.',
  });
  for (const [id, kind] of [
    [EVIDENCE, 'evidence'],
    [CLAIM, 'claim'],
    [TOP, 'claim'],
    [OTHER, 'claim'],
  ] as const)
    editor.do('node.add', { id, kind, text: id });
  editor.do('passage.attach', { node: EVIDENCE, source: S, start: 0, end: 32 });
  P = find(editor.map, 'nodes', EVIDENCE)?.passages?.[0] ?? '';
  editor.do('link.add', {
    id: TO_CLAIM,
    relation: 'supports',
    premises: [EVIDENCE],
    target: { node: CLAIM },
  });
  editor.do('link.add', { id: TO_TOP, relation: 'opposes', premises: [CLAIM], target: { node: TOP } });
});

const marked = (): string[] => [...toLookAtAgain(editor.map).keys()].sort();
const all = [EVIDENCE, CLAIM, TOP, TO_CLAIM, TO_TOP].sort();

it('is nothing while nothing has changed', () => {
  expect(marked()).toEqual([]);
});

it('is all that rests on reworded words, with the way there', () => {
  editor.do('source.replace', { id: S, text: 'Trade fell by 21 percent in May.' });
  expect(marked()).toEqual(all);
  const [again] = toLookAtAgain(editor.map).get(TOP) ?? [];
  expect(again).toMatchObject({
    cause: { kind: 'passage', id: P, doubt: 'reworded' },
    way: [EVIDENCE, TO_CLAIM, CLAIM, TO_TOP, TOP],
  });
});

it('is not what a person says still holds, nor what rests on that alone, until the cause is another', () => {
  editor.do('source.replace', { id: S, text: 'Trade fell by 21 percent in May.' });
  editor.do('verdicts.confirm', { looked: [{ on: CLAIM, causes: [P] }], by: 'Ada' });
  expect(marked()).toEqual([EVIDENCE, TO_CLAIM].sort());
  editor.do('source.replace', { id: S, text: 'Trade fell by 33 percent in May.' });
  expect(marked()).toEqual(all);
  editor.do('verdicts.confirm', { looked: [{ on: CLAIM, causes: [P] }], by: 'Ada' });
  expect([...recordsOf(editor.map.tables.confirmed)].length).toBe(1);
});

it('is what rests on another grade than before, until the first comes back', () => {
  const grade = (reliability: 'A' | 'B' | 'C' | null) =>
    editor.do('source.set', { id: S, fields: { reliability } });
  grade('B');
  expect(marked()).toEqual([]);
  grade('C');
  expect(toLookAtAgain(editor.map).get(TOP)?.[0]?.cause).toMatchObject({ kind: 'grade', from: 'B', to: 'C' });
  grade(null);
  expect(marked()).toEqual(all);
  grade('B');
  expect(marked()).toEqual([]);
  editor.do('node.set', { id: OTHER, fields: { credibility: 2 } });
  editor.do('node.set', { id: OTHER, fields: { credibility: 4 } });
  expect(marked()).toEqual([OTHER]);
});

it('cannot be confirmed where there is nothing to look at', () => {
  const nothing = { looked: [{ on: CLAIM, causes: [P] }], by: 'Ada' };
  expect(editor.refuse('verdicts.confirm', nothing).code).toBe('nothing-to-confirm');
  const gone = { looked: [{ on: 'n-zzzzzzzzzzzz', causes: [P] }], by: 'Ada' };
  expect(editor.refuse('verdicts.confirm', gone).code).toBe('no-subject');
});
