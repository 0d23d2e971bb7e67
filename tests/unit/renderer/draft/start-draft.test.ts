import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDraft } from '../../../../renderer/draft/start-draft';
import type { DraftTask } from '../../../../renderer/workers/draft-messages';
import type { Draft } from '../../../../shared/draft/proposal';
import { find } from '../../../../shared/map/arg-map';
import { fakeDraft } from '../../../support/fake-draft';
import { TEXT, openReaderWindow, rangeOf, type ReaderWindow } from '../../../support/reader-window';

/** A worker that says what a test lets it say. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  task: DraftTask | undefined;
  terminate = vi.fn();

  constructor() {
    super();
    FakeWorker.last = this;
  }

  postMessage(task: DraftTask): void {
    this.task = task;
  }

  answer(draft: Draft): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: { draft } }));
  }
}

let window: ReaderWindow;

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  window = openReaderWindow();
});
afterEach(() => vi.unstubAllGlobals());

const review = () => window.session.draft.getState().review;
const toast = () => window.workspace.store.getState().toasts.at(-1);

describe('drafting an article', () => {
  it('asks the worker with all that it needs, and opens what it found', async () => {
    const rejected = [{ ...rangeOf('A third'), kind: 'claim' as const }];
    window.session.map.dispatch('draft.reject', { source: window.source, proposals: rejected });
    const done = startDraft(window);
    expect(FakeWorker.last.task).toEqual({ text: TEXT, title: 'Article', voices: undefined, rejected });
    FakeWorker.last.answer(fakeDraft());
    await done;
    expect(review()).toMatchObject({ origin: 'rules', source: window.source });
    expect(FakeWorker.last.terminate).toHaveBeenCalled();
    expect(window.session.view.getState().work).toBeUndefined();
  });

  it('asks for a stretch of it alone', async () => {
    const range = rangeOf('Another follows it.');
    const done = startDraft(window, { source: window.source, ...range });
    expect(FakeWorker.last.task?.range).toEqual(range);
    FakeWorker.last.answer({ proposals: [] });
    await done;
    expect(toast()?.message).toBe(
      'Nothing was found in the selection that argues: no claim, reason, objection or question.',
    );
    expect(review()).toBeUndefined();
  });

  it('shows what was rejected when nothing else is left to propose', async () => {
    const rejected = [{ ...rangeOf('A third'), kind: 'claim' as const }];
    window.session.map.dispatch('draft.reject', { source: window.source, proposals: rejected });
    const done = startDraft(window);
    FakeWorker.last.answer({ proposals: [] });
    await done;
    expect(review()?.proposals).toMatchObject([{ text: 'A third', kind: 'claim' }]);
    expect(review()?.open.size).toBe(0);
  });

  it('tells when it fails, and changes nothing', async () => {
    const done = startDraft(window);
    FakeWorker.last.dispatchEvent(new Event('error'));
    await done;
    expect(toast()).toMatchObject({
      tone: 'error',
      message: expect.stringContaining('could not be drafted') as string,
    });
    expect(review()).toBeUndefined();
  });

  it('can be stopped, and is not begun twice', async () => {
    const done = startDraft(window);
    const first = FakeWorker.last;
    await startDraft(window);
    expect(FakeWorker.last).toBe(first);
    window.session.view.getState().work?.stop();
    await done;
    expect(first.terminate).toHaveBeenCalled();
    expect(review()).toBeUndefined();
    expect(toast()).toBeUndefined();
  });

  it('opens nothing for an article that was removed meanwhile', async () => {
    const done = startDraft(window);
    window.session.map.dispatch('remove', { ids: [window.source] });
    FakeWorker.last.answer(fakeDraft());
    await done;
    expect(find(window.map(), 'sources', window.source)).toBeUndefined();
    expect(review()).toBeUndefined();
    expect(toast()?.message).toContain('has changed');
  });
});
