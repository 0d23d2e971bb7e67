import { expect, it } from 'vitest';
import { typeCardText } from '../../../../renderer/cards/edit-card';
import { endEditing, startEditing, typeInEditor } from '../../../../renderer/cards/edit-text';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const [CARD, BELOW] = ['n-00000000000a', 'n-00000000000b'];
const LONG = 'so '.repeat(80);

/** A window whose canvas moves the card below aside whenever a card that has grown asks for room. */
function windowWithCards(): ReaderWindow {
  const window = openReaderWindow();
  const { map, canvas } = window.session;
  map.dispatch('node.add', { id: CARD, kind: 'claim', text: 'A', at: { x: 0, y: 0 } });
  map.dispatch('node.add', { id: BELOW, kind: 'claim', text: 'B', at: { x: 0, y: 60 } });
  const roomFor = () => [{ node: BELOW, x: 0, y: (find(window.map(), 'places', BELOW)?.y ?? 0) + 10 }];
  Object.assign(canvas, { current: { ...canvas.current, roomFor } });
  return window;
}

function stepsOf({ session }: ReaderWindow): string[] {
  return session.map.store.getState().history.done.map(({ label }) => label);
}

const textOf = (window: ReaderWindow) => find(window.map(), 'nodes', CARD)?.text;
const belowOf = (window: ReaderWindow) => find(window.map(), 'places', BELOW)?.y;

it('while it is typed, makes room, drops the space around it, and stays one step', () => {
  const window = windowWithCards();
  const before = stepsOf(window);
  for (const typed of ['So', 'So ', LONG, `${LONG}is `]) typeCardText(window.session, CARD, typed);
  expect(textOf(window)).toBe(`${LONG}is`);
  expect(belowOf(window)).toBeGreaterThan(60);
  expect(stepsOf(window)).toEqual([...before, 'Edit text']);
  window.session.map.undo();
  expect([textOf(window), belowOf(window)]).toEqual(['A', 60]);
});

it('once it has been typed, is a step of its own each time', () => {
  const window = windowWithCards();
  const before = stepsOf(window);
  for (const typed of [LONG, `Not ${LONG}`]) {
    startEditing(window.session, CARD, 'row');
    for (const so of [typed.slice(0, 1), typed, `${typed}\n`]) typeInEditor(window.session, so);
    endEditing(window.session);
  }
  expect(stepsOf(window)).toEqual([...before, 'Edit text', 'Edit text']);
  window.session.map.undo();
  expect([textOf(window), belowOf(window)]).toEqual([LONG.trim(), 70]);
});

it('says why when the card is gone', () => {
  const { session } = windowWithCards();
  session.map.dispatch('remove', { ids: [CARD] });
  expect(typeCardText(session, CARD, 'So')).toMatchObject({ ok: false, error: { code: 'no-node' } });
});

it('makes room also while no canvas is shown', () => {
  const window = windowWithCards();
  window.session.canvas.current = undefined;
  typeCardText(window.session, CARD, LONG);
  expect(belowOf(window)).toBeGreaterThan(60);
});
