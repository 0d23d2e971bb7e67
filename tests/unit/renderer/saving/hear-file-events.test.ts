import { beforeEach, describe, expect, it } from 'vitest';
import { openQuestions, openCopy, putOff } from '../../../../renderer/saving/conflict-copies';
import { hearFileEvents } from '../../../../renderer/saving/hear-file-events';
import { ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let opened: unknown[];
let window: ReaderWindow;
beforeEach(() => {
  opened = [];
  window = openReaderWindow({
    'maps.open': (input: unknown) => {
      opened.push(input);
      return { ok: false, error: { code: 'no-file-handle', message: 'Not known.' } };
    },
    'recent.list': ok({ files: [] }),
  });
  hearFileEvents(window.workspace);
});

function tell(mark: string, names = ['one (1).argmap', 'one (2).argmap']): void {
  const copies = names.map((fileName, index) => ({ file: `file-000000000000000${index}`, fileName, mark }));
  window.tell('maps.copies', { map: window.session.id, copies });
}
const asked = (): string[] => openQuestions(window.session.file.getState()).map(({ fileName }) => fileName);

describe('conflict copies', () => {
  it('are asked about until each was put off', () => {
    tell('a');
    expect(asked()).toEqual(['one (1).argmap', 'one (2).argmap']);
    const [first] = window.session.file.getState().copies;
    if (first) putOff(window.session, first);
    expect(asked()).toEqual(['one (2).argmap']);
    tell('a');
    expect(asked()).toEqual(['one (2).argmap']);
  });

  it('are asked about again once they hold something else', () => {
    tell('a');
    for (const copy of window.session.file.getState().copies) putOff(window.session, copy);
    expect(asked()).toEqual([]);
    tell('b');
    expect(asked()).toHaveLength(2);
  });

  it('are no question any more once they are open, or gone', async () => {
    tell('a');
    const [first] = window.session.file.getState().copies;
    if (first) await openCopy(window.workspace, window.session, first);
    expect(opened).toMatchObject([{ file: 'file-0000000000000000' }]);
    expect(asked()).toEqual(['one (2).argmap']);
    tell('a', []);
    expect(asked()).toEqual([]);
  });

  it('of a map that is not open here are nobody’s question', () => {
    window.tell('maps.copies', { map: 'map-elsewhere0000000', copies: [] });
    expect(asked()).toEqual([]);
  });
});

it('shows what is the matter with a map until it is over', () => {
  const tell = (about: string, over: boolean): void =>
    window.tell('maps.trouble', {
      map: window.session.id,
      about,
      over,
      message: `About ${about}.`,
      hint: '',
    });
  const shown = (): string[] =>
    [...window.session.file.getState().troubles.values()].map(({ message }) => message);
  tell('journal', false);
  tell('limits', false);
  tell('journal', false);
  expect(shown()).toEqual(['About journal.', 'About limits.']);
  const { sessions } = window.workspace.store.getState();
  window.workspace.store.setState({ sessions: [] });
  tell('journal', true); // as the host does before the map is shown
  expect(shown()).toHaveLength(2);
  window.workspace.store.setState({ sessions });
  expect(shown()).toEqual(['About limits.']);
});
