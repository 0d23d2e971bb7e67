import { describe, expect, it } from 'vitest';
import { startModelDraft } from '../../../../renderer/draft-model/start-model-draft';
import { fail, ok } from '../../../../shared/result';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const ANSWER = {
  model: 'stub:1b',
  proposals: [...fakeDraft().proposals],
  counts: { asked: 3, kept: 3, dropped: [], truncated: 0, unreadable: 0 },
};

const review = ({ session }: ReaderWindow) => session.draft.getState().review;
const toast = ({ workspace }: ReaderWindow) => workspace.store.getState().toasts.at(-1);

describe('asking the local model', () => {
  it('opens the tray on its answer, and takes the progress away', async () => {
    const window = openReaderWindow({ 'model.draft': ok(ANSWER) });
    const done = startModelDraft(window);
    expect(window.session.view.getState().work).toMatchObject({ share: 0 });
    await done;
    expect(window.session.view.getState().work).toBeUndefined();
    expect(review(window)).toMatchObject({ origin: 'stub:1b', source: window.source });
  });

  it('tells what went wrong, and opens nothing', async () => {
    const nothing = fail('model-nothing-there', 'Nothing listens.', 'Start it.');
    const window = openReaderWindow({ 'model.draft': nothing });
    await startModelDraft(window);
    expect(toast(window)).toMatchObject({ tone: 'error', message: 'Nothing listens.', hint: 'Start it.' });
    expect(review(window)).toBeUndefined();
  });

  it('does not take a stop for an error', async () => {
    const window = openReaderWindow({ 'model.draft': fail('model-cancelled', 'Stopped.') });
    await startModelDraft(window);
    expect(toast(window)?.tone).toBe('info');
  });

  it('opens nothing for an article that was removed meanwhile', async () => {
    const window = openReaderWindow({ 'model.draft': ok(ANSWER) });
    const done = startModelDraft(window);
    window.session.map.dispatch('remove', { ids: [window.source] });
    await done;
    expect(review(window)).toBeUndefined();
    expect(toast(window)?.message).toContain('has changed');
  });
});
