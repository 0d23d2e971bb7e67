import { describe, expect, it } from 'vitest';
import { canClose, findTyped, standsFor, stepInTree } from '../../../../renderer/outline/walk-rows';
import type { OutlineRow } from '../../../../shared/map/outline';

function row(id: string, more: Partial<OutlineRow> = {}): OutlineRow {
  return {
    key: id,
    kind: 'node',
    id,
    role: 'premise',
    link: undefined,
    relation: undefined,
    depth: 0,
    parent: -1,
    position: 1,
    siblings: 1,
    hasChildren: false,
    open: false,
    again: false,
    ...more,
  };
}

const ROWS = [
  row('root', { hasChildren: true, open: true, role: 'root' }),
  row('first', { parent: 0, hasChildren: true }),
  row('second', { parent: 0 }),
  row('first', { key: 'again', parent: 0, again: true }),
];

describe('keys in the outline', () => {
  it('close and open the branch of a node; what a link holds together stays open', () => {
    expect(stepInTree(ROWS, 0, 'out')).toEqual({ close: 'root' });
    expect(stepInTree(ROWS, 1, 'in')).toEqual({ open: 'first' });
    const rows = [
      row('root', { hasChildren: true, open: true }),
      row('l', { kind: 'link', parent: 0, hasChildren: true, open: true }),
    ];
    expect(stepInTree(rows, 1, 'out')).toEqual({ to: 0 });
    expect(rows.map(canClose)).toEqual([true, false]);
  });

  it('go up and down, to the first and the last row, and not beyond', () => {
    expect(stepInTree(ROWS, 1, 'down')).toEqual({ to: 2 });
    expect(stepInTree(ROWS, 1, 'up')).toEqual({ to: 0 });
    expect(stepInTree(ROWS, 1, 'last')).toEqual({ to: 3 });
    expect(stepInTree(ROWS, 3, 'first')).toEqual({ to: 0 });
    expect(stepInTree(ROWS, 3, 'down')).toBeUndefined();
    expect(stepInTree(ROWS, 0, 'up')).toBeUndefined();
  });

  it('open a branch before going into it, and close it before going out', () => {
    expect(stepInTree(ROWS, 1, 'in')).toEqual({ open: 'first' });
    expect(stepInTree(ROWS, 0, 'in')).toEqual({ to: 1 });
    expect(stepInTree(ROWS, 0, 'out')).toEqual({ close: 'root' });
    expect(stepInTree(ROWS, 2, 'out')).toEqual({ to: 0 });
    expect(stepInTree(ROWS, 2, 'in')).toBeUndefined();
  });

  it('lead from a reference to where the node is listed', () => {
    expect(stepInTree(ROWS, 3, 'in')).toEqual({ to: 1 });
  });
});

describe('typing in the outline', () => {
  const texts = [row('Apples'), row('Bears'), row('Beets'), row('bread')];
  const find = (at: number, typed: string): number | undefined => findTyped(texts, ({ id }) => id, at, typed);

  it('goes to the next row that begins with the letter, and round again', () => {
    expect(find(0, 'b')).toBe(1);
    expect(find(1, 'bb')).toBe(2);
    expect(find(3, 'b')).toBe(1);
  });

  it('takes no notice of accents', () => {
    expect(findTyped([row('Affe'), row('Äpfel'), row('Übung')], ({ id }) => id, 0, 'ub')).toBe(2);
  });

  it('stays on a row while typing on fits it', () => {
    expect(find(1, 'be')).toBe(1);
    expect(find(1, 'bee')).toBe(2);
    expect(find(0, 'x')).toBeUndefined();
  });
});

describe('a row', () => {
  it('stands for the link of a premise that is alone, not for a link that has a row of its own', () => {
    expect(standsFor(row('n', { link: 'l' }), 'l')).toBe(true);
    expect(standsFor(row('n', { link: 'l', role: 'part' }), 'l')).toBe(false);
  });
});
