import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMine } from '../../../../renderer/saving/outside-change';
import { closeMap, saveMap, suggestedFileName } from '../../../../renderer/saving/save-map';
import { hasUnsavedEdits, stepNow } from '../../../../renderer/state/map-store';
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
    expect(window.session.view.getState().notSaved).toMatchObject({ code: 'file-enospc' });
    expect(hasUnsavedEdits(window.session.map.store.getState())).toBe(true);
    answer = ok({ fileName: 'map.argmap', revision: window.session.revision() });
    await save(window);
    expect(window.session.view.getState().notSaved).toBeUndefined();
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
  window.session.map.markSaved('map.argmap', stepNow(window.session.map.store.getState()));
  const isUnsaved = (): boolean => hasUnsavedEdits(window.session.map.store.getState());
  return { window, calls, during, isUnsaved };
}

describe('what counts as saved', () => {
  it('is what the file holds: also an edit that came in time', async () => {
    const { window, isUnsaved } = openSaving();
    window.addNode('claim');
    const late = { ...window.session, flush: () => Promise.resolve(ok(window.addNode('evidence'))) };
    await saveMap(window.workspace, late);
    expect(isUnsaved()).toBe(false);
    window.session.map.undo();
    expect(isUnsaved()).toBe(true);
  });

  it('is not an edit that came too late, until it is taken back', async () => {
    const { window, isUnsaved } = openSaving({ current: ({ addNode }) => addNode('evidence') });
    window.addNode('claim');
    await saveMap(window.workspace, window.session);
    expect(isUnsaved()).toBe(true);
    window.session.map.undo();
    expect(isUnsaved()).toBe(false);
  });

  it('is no half of a gesture, however it ends', async () => {
    const { window, isUnsaved } = openSaving();
    window.addNode('claim');
    window.session.map.beginGesture('Add evidence');
    window.addNode('evidence');
    await saveMap(window.workspace, window.session);
    window.session.map.abortGesture();
    expect(isUnsaved()).toBe(true); // the file has a card that the map has not
    await saveMap(window.workspace, window.session);
    expect(isUnsaved()).toBe(false);
  });

  it('is not what was edited and taken back between the asking and the saving', async () => {
    const { window, isUnsaved } = openSaving({ current: ({ session }) => session.map.undo() });
    window.addNode('claim');
    const late = { ...window.session, flush: () => Promise.resolve(ok(window.addNode('evidence'))) };
    await saveMap(window.workspace, late);
    expect(isUnsaved()).toBe(true);
  });

  it('is the text of the card that is being typed', async () => {
    const { window, isUnsaved } = openSaving();
    const { node } = window.addNode('claim');
    window.session.view.setState({ editing: node, typed: 'Typed words' });
    await saveMap(window.workspace, window.session);
    expect(find(window.map(), 'nodes', node)?.text).toBe('Typed words');
    expect(isUnsaved()).toBe(false);
  });
});

describe('closing a map that saves itself', () => {
  beforeEach(() => {
    vi.stubGlobal('document', { activeElement: null });
    vi.stubGlobal('HTMLElement', EventTarget);
  });

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
    window.session.map.beginGesture('Add claim');
    const { node } = window.addNode('claim');
    window.session.view.setState({ editing: node, typed: 'Typed words' });
    expect(await closeMap(window.workspace, window.session)).toBe(true);
    expect(find(window.map(), 'nodes', node)?.text).toBe('Typed words');
    expect(calls).toEqual([`save ${window.session.revision()}`, 'close']);
  });

  it('only closes it when there is nothing to save', async () => {
    const { window, calls } = openSaving();
    await closeMap(window.workspace, window.session);
    expect(calls).toEqual(['close']);
  });
});
