import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosave } from '../../../../renderer/session/autosave';
import { isDirty } from '../../../../renderer/state/unsaved';
import { changeSettings } from '../../../../renderer/state/workspace';
import { fail, ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const SAVED = () => ok({ fileName: 'map.argmap', revision: window.session.revision() });
let saves: unknown[];
let answer: () => unknown;
let window: ReaderWindow;
let saveSoon: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  saves = [];
  answer = SAVED;
  window = openReaderWindow({
    'maps.save': (input: unknown) => {
      saves.push(input);
      return answer();
    },
  });
  window.workspace.store.setState({ sessions: [window.session] });
  window.session.map.markSaved('map.argmap', window.map());
  saveSoon = autosave(window.workspace, window.session);
});
afterEach(() => void vi.useRealTimers());

const edit = (): unknown => window.addNode('claim');
const later = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

describe('a map that has a file', () => {
  it('is saved once, soon after the last of several edits', async () => {
    edit();
    edit();
    await later();
    expect(saves).toHaveLength(1);
    await later();
    expect(saves).toHaveLength(1);
  });

  it('is saved in the middle of edits that do not end', async () => {
    for (let second = 0; second < 12; second++) {
      edit();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(saves.length).toBeGreaterThan(0);
  });

  it('is saved again when it went back while it was saved', async () => {
    answer = () => {
      const saved = SAVED();
      window.session.map.undo(); // back to what was saved before
      answer = SAVED;
      return new Promise((resolve) => setTimeout(resolve, 2500, saved));
    };
    edit();
    for (let wait = 0; wait < 4; wait++) await later();
    expect(saves).toHaveLength(2);
    expect(isDirty(window.session.map.store.getState())).toBe(false);
  });

  it('is left alone when a person wants that, and while a question about its file is open', async () => {
    changeSettings(window.workspace, { autosave: false });
    edit();
    await later();
    changeSettings(window.workspace, { autosave: true });
    window.session.file.setState({ conflict: { change: 'changed', fileName: 'map.argmap' } });
    edit();
    await later();
    expect(saves).toEqual([]);
  });

  it('says that it cannot be saved, and why, until a save after a later edit succeeds', async () => {
    answer = () => fail('file-enospc', 'The disk is full.', 'Save it elsewhere.');
    edit();
    await later();
    edit();
    await later();
    expect(saves).toHaveLength(2);
    expect(window.session.file.getState().notSaved?.message).toBe('The disk is full.');
    answer = SAVED;
    edit();
    await later();
    expect(saves).toHaveLength(3);
    expect(window.session.file.getState().notSaved).toBeUndefined();
  });

  it('is saved less often on a slow disk, which is shown, and as often as before once that is quick', async () => {
    const SLOW = 4000; // ms
    answer = () => new Promise((resolve) => setTimeout(() => resolve(SAVED()), SLOW));
    const slow = () => window.session.file.getState().slow;
    edit();
    await vi.advanceTimersByTimeAsync(2000 + SLOW);
    expect(slow()).toMatchObject({ rest: 10 * SLOW });
    answer = SAVED;
    edit();
    await vi.advanceTimersByTimeAsync(5 * SLOW);
    expect(saves).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5 * SLOW);
    expect(saves).toHaveLength(2);
    expect(slow()).toBeUndefined();
    edit();
    await later();
    expect(saves).toHaveLength(3);
  });

  it('is saved when the connection that was lost is back, and nothing but that loss is told', async () => {
    answer = () => fail('disconnected', 'The connection is lost.');
    edit();
    await later();
    expect(window.session.file.getState().notSaved).toBeUndefined();
    answer = SAVED;
    saveSoon();
    await later();
    expect(isDirty(window.session.map.store.getState())).toBe(false);
  });

  it('is saved when its file that was gone is back', async () => {
    answer = () => fail('file-gone', 'It is gone.');
    edit();
    await later();
    expect(window.session.file.getState().conflict).toEqual({ change: 'gone', fileName: 'map.argmap' });
    answer = SAVED;
    edit();
    await later();
    expect(window.session.file.getState().conflict).toBeUndefined();
    expect(isDirty(window.session.map.store.getState())).toBe(false);
  });

  it('asks what to do when others have changed it, and does not go on by itself', async () => {
    answer = () => fail('conflict', 'It was changed.');
    edit();
    await later();
    expect(window.session.file.getState().conflict).toEqual({ change: 'changed', fileName: 'map.argmap' });
    edit();
    await later();
    expect(saves).toHaveLength(1);
  });
});
