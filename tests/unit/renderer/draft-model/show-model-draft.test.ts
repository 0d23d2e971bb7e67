import { beforeEach, describe, expect, it } from 'vitest';
import { showModelDraft } from '../../../../renderer/draft-model/show-model-draft';
import { find } from '../../../../shared/map/arg-map';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const COUNTS = { asked: 3, kept: 3, dropped: [], truncated: 0, unreadable: 0 };

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
});

const show = (answer: Partial<Parameters<typeof showModelDraft>[2]>) =>
  showModelDraft(window, find(window.map(), 'sources', window.source)!, {
    model: 'stub:1b',
    proposals: [...fakeDraft().proposals],
    counts: COUNTS,
    ...answer,
  });
const review = () => window.session.draft.getState().review;

describe('what a model proposes', () => {
  it('stands in the tray under the model’s name', () => {
    show({});
    expect(review()).toMatchObject({ origin: 'stub:1b', note: undefined });
    expect(review()?.proposals).toHaveLength(3);
    expect(window.map().tables.nodes.size).toBe(0);
  });

  it('has beside it what was left out', () => {
    show({ counts: { ...COUNTS, dropped: [{ why: 'that are not in the text', count: 2 }] } });
    expect(review()?.note).toBe('Left out: 2 that are not in the text.');
  });

  it('opens no tray when it is nothing', () => {
    show({ proposals: [] });
    expect(review()).toBeUndefined();
    expect(window.workspace.store.getState().toasts.at(-1)?.message).toBe(
      'stub:1b proposes nothing for “Article”.',
    );
  });
});
