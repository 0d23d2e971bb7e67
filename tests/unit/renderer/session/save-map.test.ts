import { describe, expect, it, vi } from 'vitest';
import { startEditing, typeInEditor } from '../../../../renderer/cards/edit-text';
import { keepMine } from '../../../../renderer/saving/conflict';
import { closeMap, saveMap, saveToFile, suggestedFileName } from '../../../../renderer/session/save-map';
import { isDirty } from '../../../../renderer/state/unsaved';
import { find } from '../../../../shared/map/arg-map';
import { fail, ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

describe('suggestedFileName', () => {
  it('takes the title, without signs that a disk refuses', () => {
    expect(suggestedFileName('Iran: talks / war?')).toBe('Iran talks war.argmap');
  });

  it('has a name for a map without a title', () => {
    expect(suggestedFileName('  ..')).toBe('Untitled map.argmap');
  });

  it('cuts long titles between characters, never through one', () => {
    const name = suggestedFileName('🧭'.repeat(100));
    expect(name).toBe(`${'🧭'.repeat(60)}.argmap`);
  });
});

describe('a save that fails', () => {
  it.each([
    ['by hand', (window: ReaderWindow) => saveMap(window.workspace, window.session)],
    ['over theirs', (window: ReaderWindow) => keepMine(window.workspace, window.session)],
  ])('%s says why until one succeeds, and every edit stays', async (_how, save) => {
    let answer: unknown = fail('file-enospc', 'The disk is full.', 'Free some space.');
    const window = openReaderWindow({ 'maps.save': () => answer });
    window.session.map.markSaved('map.argmap', undefined);
    window.addNode('claim');
    await save(window);
    expect(window.session.file.getState().notSaved).toMatchObject({ code: 'file-enospc' });
    expect(isDirty(window.session.map.store.getState())).toBe(true);
    answer = ok({ fileName: 'map.argmap', revision: window.session.revision() });
    await save(window);
    expect(window.session.file.getState().notSaved).toBeUndefined();
  });
});

/** A window whose host answers a save with how far it was, after `during` has happened. */
function openSaving(during: { current?: ((window: ReaderWindow) => void) | undefined } = {}) {
  const calls: string[] = [];
  const window = openReaderWindow({
    'maps.save': () => {
      const revision = window.session.revision();
      calls.push(`save ${revision}`);
      during.current?.(window);
      return ok({ fileName: 'map.argmap', revision });
    },
    'maps.close': () => (calls.push('close'), ok({})),
  });
  window.session.map.markSaved('map.argmap', window.map());
  const isNowDirty = (): boolean => isDirty(window.session.map.store.getState());
  return { window, calls, during, isNowDirty };
}

describe('what counts as saved', () => {
  it('is what the file holds: also an edit that came in time', async () => {
    const { window, isNowDirty } = openSaving();
    window.addNode('claim');
    const late = { ...window.session, flush: () => Promise.resolve(ok((window.addNode('evidence'), null))) };
    await saveMap(window.workspace, late);
    expect(isNowDirty()).toBe(false);
    window.session.map.undo();
    expect(isNowDirty()).toBe(true);
  });

  it('is not an edit that came too late, until it is taken back', async () => {
    const { window, isNowDirty } = openSaving({ current: ({ addNode }) => addNode('evidence') });
    window.addNode('claim');
    await saveMap(window.workspace, window.session);
    expect(isNowDirty()).toBe(true);
    window.session.map.undo();
    expect(isNowDirty()).toBe(false);
  });

  it('is no half of a gesture, however it ends', async () => {
    const { window, isNowDirty } = openSaving();
    window.addNode('claim');
    const gesture = window.session.map.startGesture('Add evidence');
    window.addNode('evidence');
    await saveMap(window.workspace, window.session);
    gesture.abort();
    expect(isNowDirty()).toBe(true); // the file has a card that the map has not
    await saveMap(window.workspace, window.session);
    expect(isNowDirty()).toBe(false);
  });

  it('is not what was edited and taken back between the asking and the saving', async () => {
    const { window, isNowDirty } = openSaving({ current: ({ session }) => session.map.undo() });
    window.addNode('claim');
    const late = { ...window.session, flush: () => Promise.resolve(ok((window.addNode('evidence'), null))) };
    await saveMap(window.workspace, late);
    expect(isNowDirty()).toBe(true);
  });

  it('is the text of the card that is being typed', async () => {
    const { window, isNowDirty } = openSaving();
    const { node } = window.addNode('claim');
    startEditing(window.session, node);
    typeInEditor(window.session, 'Typed words');
    await saveMap(window.workspace, window.session);
    expect(find(window.map(), 'nodes', node)?.text).toBe('Typed words');
    expect(isNowDirty()).toBe(false);
  });
});

describe('closing a map that saves itself', () => {
  it('saves what was edited while it was saved', async () => {
    const { window, calls, during } = openSaving();
    during.current = ({ addNode }) => {
      during.current = undefined;
      addNode('evidence');
    };
    window.addNode('claim');
    const edits = window.session.revision();
    expect(await closeMap(window.workspace, window.session)).toBe(true);
    expect(calls).toEqual([`save ${edits}`, `save ${edits + 1}`, 'close']);
  });

  it('saves what is being typed, and a gesture as far as it has come', async () => {
    const { window, calls } = openSaving();
    window.session.map.startGesture('Add claim');
    const { node } = window.addNode('claim');
    startEditing(window.session, node);
    typeInEditor(window.session, 'Typed words');
    expect(await closeMap(window.workspace, window.session)).toBe(true);
    expect(find(window.map(), 'nodes', node)?.text).toBe('Typed words');
    expect(calls).toEqual([`save ${window.session.revision()}`, 'close']);
  });

  it('saves what was taken back while it saved itself', async () => {
    const calls: string[] = [];
    let answer: (() => void) | undefined;
    const window = openReaderWindow({
      'maps.save': () => {
        const saved = ok({ fileName: 'map.argmap', revision: window.session.revision() });
        calls.push('save');
        return new Promise((resolve) => (answer = () => resolve(saved)));
      },
      'maps.close': () => (calls.push('close'), ok({})),
    });
    window.session.map.markSaved('map.argmap', window.map());
    window.addNode('claim');
    void saveToFile(window.workspace, window.session, { autosave: true });
    await vi.waitFor(() => expect(calls).toEqual(['save']));
    window.session.map.undo();
    const closing = closeMap(window.workspace, window.session);
    answer?.();
    await vi.waitFor(() => expect(calls).toEqual(['save', 'save']));
    answer?.();
    await closing;
    expect(calls).toEqual(['save', 'save', 'close']);
  });

  it('only closes it when there is nothing to save', async () => {
    const { window, calls } = openSaving();
    await closeMap(window.workspace, window.session);
    expect(calls).toEqual(['close']);
  });
});
