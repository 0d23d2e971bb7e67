import { beforeEach, describe, expect, it } from 'vitest';
import { finishComment, takeCommentBack, typeComment } from '../../../../renderer/comments/write-comment';
import { commentsOn } from '../../../../shared/map/queries';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;
let place: { on: { node: string } };
let before: string[];

beforeEach(() => {
  window = openReaderWindow();
  place = { on: { node: window.addNode('claim').node } };
  before = steps();
});

const steps = (): string[] => window.session.map.store.getState().history.done.map(({ label }) => label);
const comments = () =>
  commentsOn(window.map(), place.on.node).map(({ author, text }) => `${author}: ${text}`);
const written = () => window.session.view.getState().written.size;
function type(...texts: string[]): void {
  for (const text of texts) typeComment(window, place, 'Unnamed', text);
}

describe('a comment', () => {
  it('is in the map from its first letter on, and in its form until it is finished', () => {
    type('S', 'So', 'So ');
    expect(comments()).toEqual(['Unnamed: So']);
    expect(written()).toBe(1);
    finishComment(window, place, 'Anna');
    expect(comments()).toEqual(['Anna: So']);
    expect(written()).toBe(0);
    expect(steps()).toEqual([...before, 'Add comment']);
  });

  it('keeps its id while it is typed, also where all of it was rubbed out in between', () => {
    const ids = new Set<string>();
    for (const text of ['S', 'So', ' ', 'N']) {
      type(text);
      for (const { id } of commentsOn(window.map(), place.on.node)) ids.add(id);
    }
    expect(ids.size).toBe(1);
  });

  it('that is taken back, or emptied, leaves no trace', () => {
    type('S', '');
    expect([comments(), written(), steps()]).toEqual([[], 0, before]);
    type('S');
    takeCommentBack(window, place);
    expect([comments(), written(), steps()]).toEqual([[], 0, before]);
  });
});
