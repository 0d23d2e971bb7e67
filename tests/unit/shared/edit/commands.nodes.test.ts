import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { linksTo, membersOf } from '../../../../shared/map/queries';
import { LIMITS, type Node } from '../../../../shared/map/schema';
import { Editor } from '../../../support/edit-map';

const [A, B, C, Q] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c', 'n-00000000000q'];
const G = 'g-000000000001';
const S = 's-000000000001';

let editor: Editor;
const theNode = (id: string): Node | undefined => find(editor.map, 'nodes', id);

beforeEach(() => {
  editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim', text: 'A', at: { x: 1, y: 2 } });
});

describe('adding a card', () => {
  it('is called by its kind, and gives it a place', () => {
    expect(editor.do('node.add', { id: B, kind: 'evidence', at: { x: 3, y: 4 }, width: 300 }).label).toBe(
      'Add evidence',
    );
    expect(theNode(B)).toEqual({ id: B, kind: 'evidence', text: '' });
    expect(find(editor.map, 'places', B)).toEqual({ node: B, x: 3, y: 4, width: 300 });
  });

  it('anchors and links it in the same step', () => {
    editor.do('source.add', { id: S, title: 'T', text: 'Words of an article.' });
    const range = { source: S, start: 0, end: 5 };
    editor.do('node.add', {
      id: B,
      kind: 'evidence',
      passages: [range, range, { ...range, start: 6, end: 8 }],
      link: { as: 'premise', relation: 'supports', target: { node: A } },
    });
    expect(theNode(B)?.passages).toHaveLength(2);
    expect(linksTo(editor.map, A)).toMatchObject([{ relation: 'supports', premises: [B] }]);
    editor.do('node.add', {
      id: Q,
      kind: 'question',
      link: { as: 'target', relation: 'answers', premise: A },
    });
    expect(linksTo(editor.map, Q)).toMatchObject([{ relation: 'answers', premises: [A] }]);
  });

  it('leaves nothing behind when its link or passage cannot be', () => {
    const link = { as: 'premise', relation: 'answers', target: { node: A } } as const;
    expect(editor.refuse('node.add', { kind: 'claim', link }).code).toBe('not-a-question');
    const passages = [{ source: S, start: 0, end: 5 }];
    expect(editor.refuse('node.add', { kind: 'claim', passages }).code).toBe('no-source');
    expect(editor.refuse('node.add', { id: A, kind: 'claim' }).code).toBe('id-taken');
    expect(editor.map.tables.nodes.size).toBe(1);
  });

  it('makes the line ends of its text plain', () => {
    editor.do('node.add', { id: B, kind: 'claim', text: '\ufeffone\r\ntwo\u0000' });
    expect(theNode(B)?.text).toBe('one\ntwo');
  });
});

describe('editing a card', () => {
  it('sets fields, and null clears one', () => {
    editor.do('node.set', { id: A, fields: { base: 0.2, note: 'n' } });
    editor.do('node.set', { id: A, fields: { base: null, note: '' } });
    expect(theNode(A)).toEqual({ id: A, kind: 'claim', text: 'A' });
  });

  it('merges typing into one field, but not choices or several fields', () => {
    const key = (fields: object): string | undefined => editor.do('node.set', { id: A, fields }).mergeKey;
    expect(key({ text: 'a' })).toBe(`node.set:${A}:text`);
    expect(key({ note: null })).toBe(`node.set:${A}:note`);
    expect(key({ kind: 'gap' })).toBeUndefined();
    expect(key({ text: 'b', note: 'c' })).toBeUndefined();
  });

  it.each([
    [{ text: 'x' }, 'Edit text'],
    [{ kind: 'evidence' }, 'Change kind to evidence'],
    [{ main: true }, 'Mark as main'],
    [{ base: 0.5 }, 'Edit base score'],
    [{ base: 0.5, note: 'n' }, 'Edit card'],
  ])('is called by what it changes: %j', (fields, label) => {
    expect(editor.do('node.set', { id: A, fields: fields as object }).label).toBe(label);
  });

  it('is no step when nothing changes in the end', () => {
    expect(editor.do('node.set', { id: A, fields: { text: 'A', folded: false } }).diff).toEqual([]);
  });

  it('turns the answers to a question into supports when it becomes something else', () => {
    editor.do('node.add', { id: Q, kind: 'question' });
    editor.do('link.add', { relation: 'answers', premises: [A], target: { node: Q } });
    editor.do('node.set', { id: Q, fields: { kind: 'claim' } });
    expect(linksTo(editor.map, Q).map((link) => link.relation)).toEqual(['supports']);
  });

  it.each([
    [{ kind: null }, 'required'],
    [{ kind: 'idea' }, 'bad-input'],
    [{ group: G }, 'no-group'],
    [{ passages: [] }, 'bad-input'],
    [{ matrix: { rows: ['n-zzzzzzzzzzzz'], neutral: [] } }, 'broken-edit'],
    [{ text: 'x'.repeat(LIMITS.fieldLength + 1) }, 'bad-input'],
  ])('is refused when it cannot be', (fields, code) => {
    expect(editor.refuse('node.set', { id: A, fields: fields as object }).code).toBe(code);
  });
});

describe('several cards', () => {
  beforeEach(() => {
    editor.do('node.add', { id: B, kind: 'claim', at: { x: 0, y: 0 } });
    editor.do('node.add', { id: C, kind: 'claim' });
  });

  it('are moved, keeping their widths, and given a place when they had none', () => {
    editor.do('nodes.move', { places: [{ node: B, x: 0, y: 0, width: 400 }] });
    const places = [A, B, C].map((node, i) => ({ node, x: i, y: -0 }));
    expect(editor.do('nodes.move', { places }).label).toBe('Move 3 cards');
    expect(find(editor.map, 'places', B)).toEqual({ node: B, x: 1, y: 0, width: 400 });
    expect(find(editor.map, 'places', C)).toEqual({ node: C, x: 2, y: 0 });
    expect(editor.do('nodes.move', { places, label: 'Arrange' })).toMatchObject({
      label: 'Arrange',
      diff: [],
    });
  });

  it('are not moved off the canvas, or to half pixels', () => {
    const move = (x: number) => editor.refuse('nodes.move', { places: [{ node: A, x, y: 0 }] }).code;
    expect(move(LIMITS.coordinate + 1)).toBe('bad-input');
    expect(move(0.5)).toBe('bad-input');
  });

  it('are moved as far as they are still there', () => {
    const gone = { node: 'n-zzzzzzzzzzzz', x: 0, y: 0 };
    expect(editor.do('nodes.move', { places: [gone, { node: A, x: 9, y: 9 }] }).label).toBe('Move 1 card');
    expect(editor.refuse('nodes.move', { places: [gone] }).code).toBe('no-node');
  });

  it('are tagged, each tag once', () => {
    editor.do('nodes.tag', { ids: [A, B], add: [' oil ', 'oil', 'trade'] });
    expect(theNode(B)?.tags).toEqual(['oil', 'trade']);
    editor.do('nodes.tag', { ids: [A, B], remove: ['oil', 'trade'] });
    expect(theNode(B)).not.toHaveProperty('tags');
  });

  it('are grouped, change their group and are freed', () => {
    editor.do('nodes.group', { id: G, ids: [A, B], title: 'First' });
    expect(membersOf(editor.map, G).map(({ id }) => id)).toEqual([A, B]);
    editor.do('nodes.group', { ids: [B, C], title: 'Second' });
    expect(membersOf(editor.map, G).map(({ id }) => id)).toEqual([A]);
    editor.do('nodes.assign', { ids: [A], group: null });
    expect(membersOf(editor.map, G)).toEqual([]);
    expect(editor.refuse('nodes.assign', { ids: [A], group: 'g-zzzzzzzzzzzz' }).code).toBe('no-group');
    expect(editor.refuse('nodes.group', { ids: ['n-zzzzzzzzzzzz'] }).code).toBe('no-node');
  });

  it('have groups that can be renamed and coloured', () => {
    editor.do('nodes.group', { id: G, ids: [A], title: 'First' });
    expect(editor.do('group.set', { id: G, fields: { title: 'One' } })).toMatchObject({
      label: 'Edit group’s title',
      mergeKey: `group.set:${G}:title`,
    });
    editor.do('group.set', { id: G, fields: { color: 'amber', title: null } });
    expect(find(editor.map, 'groups', G)).toEqual({ id: G, title: '', color: 'amber' });
  });
});
