import { describe, expect, it } from 'vitest';
import type { HostClient } from '../../../../renderer/host/client';
import { followMap } from '../../../../renderer/state/host-replica';
import { createMapStore, hasUnsavedEdits } from '../../../../renderer/state/map-store';
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
    { map: newMap({ title: 'Map', newId, now: NOW }), unsaved: false, readOnly },
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
    expect(hasUnsavedEdits(store.store.getState())).toBe(true);
    expect(told).toHaveLength(2);
    store.setReadOnly(undefined);
    store.undo();
    expect(title()).toBe('Map');
  });
});

it('follows what its file holds, and the next edit goes on from the host’s number', async () => {
  const { store, title } = openStore();
  const sent: unknown[] = [];
  const api = {
    'maps.edit': (input: unknown) => (sent.push(input), Promise.resolve({ ok: true, value: {} })),
  };
  const { flush } = followMap(
    { id: 'map', map: store, host: { api } as unknown as HostClient, revision: 0 },
    () => undefined,
  );
  const { map } = store.store.getState();
  store.follow({ ...map, head: { ...map.head, title: 'Theirs' } }, 7);
  expect(title()).toBe('Theirs');
  expect(hasUnsavedEdits(store.store.getState())).toBe(false);
  store.dispatch('map.set', RENAME);
  await flush();
  expect(sent).toMatchObject([{ revision: 8 }]);
});
