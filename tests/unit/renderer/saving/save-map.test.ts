import { describe, expect, it } from 'vitest';
import { keepMine } from '../../../../renderer/saving/outside-change';
import { saveMap, suggestedFileName } from '../../../../renderer/saving/save-map';
import { hasUnsavedEdits } from '../../../../renderer/state/map-store';
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
    answer = ok({ fileName: 'map.argmap', revision: 1 });
    await save(window);
    expect(window.session.view.getState().notSaved).toBeUndefined();
  });
});
