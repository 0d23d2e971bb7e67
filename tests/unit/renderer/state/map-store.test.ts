import { describe, expect, it } from 'vitest';
import { createMapStore } from '../../../../renderer/state/map-store';
import { isDirty } from '../../../../renderer/state/unsaved';
import type { ReadOnly } from '../../../../shared/host/contract';
import { newMap } from '../../../../shared/map/new-map';
import type { AppError } from '../../../../shared/result';
import { seededIds } from '../../../support/ids';

const NOW = '2026-02-06T12:00:00Z';
const LOCKED: ReadOnly = {
  reason: 'locked',
  by: { user: 'Anna', host: 'desk', where: 'elsewhere' },
  since: NOW,
  takenOver: true,
  isFree: false,
};

function openStore(readOnly?: ReadOnly) {
  const newId = seededIds();
  const told: AppError[] = [];
  const store = createMapStore(
    { map: newMap({ title: 'Map', newId, now: NOW }), dirty: false, readOnly },
    { newId, now: () => NOW },
    (error) => told.push(error),
  );
  return { store, told, title: () => store.store.getState().map.head.title };
}

const RENAME = { fields: { title: 'Other' } };

describe('a map that is for reading only', () => {
  it.each([
    ['damaged', { reason: 'damaged' as const, dropped: [] }, /damaged/],
    ['open elsewhere', LOCKED, /open for editing elsewhere/],
    ['free again', { ...LOCKED, isFree: true }, /until you say/],
  ])('refuses every edit and says why: %s', (_, readOnly, words) => {
    const { store, told, title } = openStore(readOnly);
    expect(store.dispatch('map.set', RENAME)).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(store.canEdit()).toBe(false);
    expect(title()).toBe('Map');
    expect(told).toHaveLength(2);
    expect(told[0]?.message).toMatch(words);
  });

  it('keeps its unsaved edits, which cannot be undone or done again meanwhile', () => {
    const { store, told, title } = openStore();
    store.dispatch('map.set', RENAME);
    store.setReadOnly(LOCKED);
    expect(store.undo()).toBeUndefined();
    expect(store.redo()).toBeUndefined();
    expect(title()).toBe('Other');
    expect(isDirty(store.store.getState())).toBe(true);
    expect(told).toHaveLength(2);
    store.setReadOnly(undefined);
    store.undo();
    expect(title()).toBe('Map');
  });
});

describe('what its file holds', () => {
  const theirs = (store: ReturnType<typeof openStore>['store']) => {
    const { map } = store.store.getState();
    const file = { ...map, head: { ...map.head, title: 'Theirs' } };
    return { map: file, file, takes: 'mark' };
  };

  it('takes its place as one step, which undo takes back, and the map is clean', () => {
    const { store, title } = openStore();
    const heard: unknown[] = [];
    store.onFiled((_diff, _map, takes) => heard.push(takes));
    store.take(theirs(store), 'Take theirs');
    expect(title()).toBe('Theirs');
    expect(isDirty(store.store.getState())).toBe(false);
    expect(store.undo()).toBe('Take theirs');
    expect(title()).toBe('Map');
    expect(isDirty(store.store.getState())).toBe(true);
    expect(heard).toEqual(['mark', undefined]);
  });

  it('is followed by who only reads along, with nothing to undo', () => {
    const { store, title } = openStore(LOCKED);
    store.take(theirs(store), 'Take theirs');
    expect(title()).toBe('Theirs');
    expect(store.store.getState().history.done).toEqual([]);
  });
});

describe('whether a map is dirty', () => {
  const STEPS = 1001; // one more than can be undone

  it('is told by what its file holds, also after more edits than can be undone', () => {
    const { store } = openStore();
    const { map } = store.store.getState();
    store.markSaved('map.argmap', map);
    for (let step = 0; step < STEPS; step++) {
      store.dispatch('map.set', { fields: { title: `Title ${step}` } });
      store.dispatch('map.set', { fields: { description: `Text ${step}` } });
    }
    while (store.undo() !== undefined);
    expect(isDirty(store.store.getState())).toBe(true);
  });

  it('is not so any more when an edit brings it back to what its file holds', () => {
    const { store } = openStore();
    store.dispatch('map.set', RENAME);
    expect(isDirty(store.store.getState())).toBe(true);
    store.dispatch('map.set', { fields: { title: 'Map' } });
    expect(isDirty(store.store.getState())).toBe(false);
  });
});
