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
const asked = (): string[] => openQuestions(window.session.view.getState()).map(({ fileName }) => fileName);

describe('conflict copies', () => {
  it('are asked about until each was put off', () => {
    tell('a');
    expect(asked()).toEqual(['one (1).argmap', 'one (2).argmap']);
    const [first] = window.session.view.getState().copies;
    if (first) putOff(window.session, first);
    expect(asked()).toEqual(['one (2).argmap']);
    tell('a');
    expect(asked()).toEqual(['one (2).argmap']);
  });

  it('are asked about again once they hold something else', () => {
    tell('a');
    for (const copy of window.session.view.getState().copies) putOff(window.session, copy);
    expect(asked()).toEqual([]);
    tell('b');
    expect(asked()).toHaveLength(2);
  });

  it('are no question any more once they are open, or gone', async () => {
    tell('a');
    const [first] = window.session.view.getState().copies;
    if (first) await openCopy(window.workspace, window.session, first);
    expect(opened).toEqual([{ file: 'file-0000000000000000', salvage: false }]);
    expect(asked()).toEqual(['one (2).argmap']);
    tell('a', []);
    expect(asked()).toEqual([]);
  });

  it('of a map that is not open here are nobody’s question', () => {
    window.tell('maps.copies', { map: 'map-elsewhere0000000', copies: [] });
    expect(asked()).toEqual([]);
  });
});

it('says what keeps edits from the journal', () => {
  window.tell('maps.trouble', { map: window.session.id, message: 'Not written down.', hint: 'Save it.' });
  expect(window.workspace.store.getState().toasts).toMatchObject([{ message: 'Not written down.' }]);
});
