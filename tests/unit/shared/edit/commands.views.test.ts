import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { compareOrder } from '../../../../shared/map/queries';
import { recordsOf } from '../../../../shared/map/table';
import { Editor } from '../../../support/edit-map';

const [A, B] = ['n-00000000000a', 'n-00000000000b'];
const [V1, V2, V3] = ['v-000000000001', 'v-000000000002', 'v-000000000003'];
const LOOK = { x: 0, y: 0, zoom: 1 };

let editor: Editor;

function titles(): string[] {
  return [...recordsOf(editor.map.tables.views)].sort(compareOrder).map(({ title }) => title);
}

beforeEach(() => {
  editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim' });
});

describe('a saved view', () => {
  beforeEach(() => {
    editor.do('view.add', { id: V1, title: 'One', ...LOOK });
    editor.do('view.add', { id: V2, title: 'Two', x: 10, y: -20, zoom: 0.5, focus: [A] });
    editor.do('view.add', { id: V3, title: 'Three', ...LOOK, filter: { kinds: ['claim'] } });
  });

  it('comes after those that are there, and keeps its place, filter and focus', () => {
    expect(titles()).toEqual(['One', 'Two', 'Three']);
    expect(find(editor.map, 'views', V2)).toMatchObject({ x: 10, y: -20, zoom: 0.5, focus: [A] });
    expect(find(editor.map, 'views', V3)).toMatchObject({ filter: { kinds: ['claim'] } });
  });

  it('is refused when it cannot be a view', () => {
    expect(editor.refuse('view.add', { title: 'Far', ...LOOK, zoom: 0 }).code).toBe('bad-input');
    expect(editor.refuse('view.add', { id: V1, title: 'Again', ...LOOK }).code).toBe('id-taken');
    expect(editor.refuse('view.add', { title: 'No card', ...LOOK, focus: [B] }).code).toBe('broken-edit');
  });

  it('is renamed, which keeps all else; what it needs cannot be cleared', () => {
    editor.do('view.set', { id: V2, fields: { title: 'Second' } });
    expect(find(editor.map, 'views', V2)).toMatchObject({ title: 'Second', zoom: 0.5, focus: [A] });
    expect(editor.refuse('view.set', { id: V2, fields: { title: null } }).code).toBe('required');
    expect(editor.refuse('view.set', { id: 'v-00000000000z', fields: { title: 'x' } }).code).toBe('no-view');
  });

  it('is put before another one, or after all, and only its own record changes', () => {
    const moved = editor.do('view.move', { id: V3, before: V2 });
    expect(titles()).toEqual(['One', 'Three', 'Two']);
    expect(moved.diff).toHaveLength(1);
    editor.do('view.move', { id: V1 });
    expect(titles()).toEqual(['Three', 'Two', 'One']);
    editor.do('view.move', { id: V1, before: V3 });
    expect(titles()).toEqual(['One', 'Three', 'Two']);
  });

  it('is put between two whose keys are the same', () => {
    for (const id of [V1, V2, V3]) editor.do('view.set', { id, fields: { order: 'a0' } });
    editor.do('view.move', { id: V3, before: V2 });
    expect(titles()).toEqual(['One', 'Three', 'Two']);
  });

  it('is removed by the command that removes anything', () => {
    expect(editor.do('remove', { ids: [V2] }).label).toBe('Remove 1 view');
    expect(titles()).toEqual(['One', 'Three']);
  });
});

describe('folding', () => {
  beforeEach(() => {
    editor.do('node.add', { id: B, kind: 'claim' });
    editor.do('link.add', { relation: 'supports', premises: [B], target: { node: A } });
  });

  it('folds the nodes that something points at, as one step, and unfolds them', () => {
    expect(editor.do('nodes.fold', { ids: [A, B], folded: true }).label).toBe('Fold 1 branch');
    expect(find(editor.map, 'nodes', A)?.folded).toBe(true);
    expect(find(editor.map, 'nodes', B)).not.toHaveProperty('folded');
    expect(editor.do('nodes.fold', { ids: [A], folded: false }).label).toBe('Unfold 1 branch');
    expect(find(editor.map, 'nodes', A)).not.toHaveProperty('folded');
  });

  it('is refused where there is no branch, but what is folded can always be unfolded', () => {
    expect(editor.refuse('nodes.fold', { ids: [B], folded: true }).code).toBe('no-branch');
    editor.do('nodes.fold', { ids: [A], folded: true });
    editor.do('remove', { ids: [B] });
    editor.do('nodes.fold', { ids: [A], folded: false });
    expect(find(editor.map, 'nodes', A)).not.toHaveProperty('folded');
  });
});
