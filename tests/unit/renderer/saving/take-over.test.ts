import { beforeEach, describe, expect, it } from 'vitest';
import { hearReadOnly, takeOver } from '../../../../renderer/saving/take-over';
import type { LockedMap } from '../../../../renderer/saving/lock-words';
import { activeSession } from '../../../../renderer/state/workspace';
import { serializeMap } from '../../../../shared/map/serialize';
import { ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const LOCKED: LockedMap = {
  reason: 'locked',
  by: { user: 'Anna', host: 'desk', where: 'elsewhere' },
  since: '2026-02-06T12:00:00Z',
  takenOver: true,
  isFree: false,
};
let window: ReaderWindow;
let answer: unknown;
let asked: number;

beforeEach(() => {
  asked = 0;
  window = openReaderWindow({
    'maps.takeLock': () => (asked++, answer),
    'maps.resume': ({ map }: { map: string }) => {
      const content = serializeMap(window.map());
      return ok({ map, content, dirty: true, revision: 0, notes: [] });
    },
  });
});

const session = () => activeSession(window.workspace.store.getState());
const readOnly = () => session()?.map.store.getState().readOnly;

/** The host gives the lock. */
function gives(map = window.session.id, more: object = {}): unknown {
  return ok({ map, ...more });
}

describe('a map that others took over', () => {
  it('is for reading only, and what was being done counts as done', () => {
    window.session.map.startGesture('Add claim');
    window.addNode('claim');
    hearReadOnly(window.session, LOCKED);
    expect(readOnly()).toEqual(LOCKED);
    const { history } = window.session.map.store.getState();
    expect(history.gesture).toBeUndefined();
    expect(history.done.at(-1)?.label).toBe('Add claim');
  });

  it('is taken back after a question, with its edits and their undo list', async () => {
    window.addNode('claim');
    const { done } = window.session.map.store.getState().history;
    hearReadOnly(window.session, LOCKED);
    answer = gives();
    const over = takeOver(window.workspace, window.session, LOCKED);
    const { dialog } = window.workspace.store.getState();
    if (dialog?.kind !== 'confirm') throw new Error('nothing was asked');
    dialog.resolve('take');
    await over;
    expect(readOnly()).toBeUndefined();
    expect(session()).toBe(window.session);
    expect(window.session.map.store.getState().history.done).toBe(done);
  });

  it('is left to them when the person thinks better of it', async () => {
    const over = takeOver(window.workspace, window.session, LOCKED);
    const { dialog } = window.workspace.store.getState();
    if (dialog?.kind === 'confirm') dialog.resolve('leave');
    await over;
    expect(asked).toBe(0);
  });

  it('is edited without a question once it is free, and shows the other map that the host has for it', async () => {
    answer = gives('map-fedcba9876543210');
    await takeOver(window.workspace, window.session, { ...LOCKED, isFree: true });
    expect(session()?.id).toBe('map-fedcba9876543210');
  });

  it('stays for reading when somebody else was faster', async () => {
    answer = gives(window.session.id, { readOnly: LOCKED });
    await takeOver(window.workspace, window.session, { ...LOCKED, isFree: true });
    expect(readOnly()).toEqual(LOCKED);
    expect(window.workspace.store.getState().toasts.at(-1)?.message).toContain('faster');
  });
});
