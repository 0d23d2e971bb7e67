import { beforeEach, describe, expect, it } from 'vitest';
import type { CanvasApi, Session } from '../../../../renderer/state/session';
import { goInHistory, jump, markPlace, stepped, withPlace } from '../../../../renderer/state/view-history';
import {
  select,
  type ViewHistory,
  type ViewPlace,
  type Viewport,
} from '../../../../renderer/state/view-store';
import { openReaderWindow } from '../../../support/reader-window';

const EMPTY: ViewHistory = { past: [], future: [] };

function placeAt(x: number): ViewPlace {
  return { viewport: { x, y: 0, zoom: 1 }, selection: new Set(), focus: undefined, filter: undefined };
}

function placesOf(places: readonly ViewPlace[]): number[] {
  return places.map(({ viewport }) => viewport.x);
}

describe('the list of places', () => {
  it('forgets what was forward when a place is added', () => {
    const history = withPlace({ past: [placeAt(1)], future: [placeAt(9)] }, placeAt(20));
    expect(placesOf(history.past)).toEqual([1, 20]);
    expect(history.future).toEqual([]);
  });

  it('holds a place once when nothing has changed, and a hundred at most', () => {
    const one = withPlace(EMPTY, placeAt(1));
    expect(withPlace(one, placeAt(1))).toBe(one);
    let many = EMPTY;
    for (let x = 0; x < 500; x += 4) many = withPlace(many, placeAt(x));
    expect(many.past).toHaveLength(100);
    expect(many.past.at(-1)?.viewport.x).toBe(496);
  });

  it('leads back and forward again to the same places', () => {
    const history = withPlace(withPlace(EMPTY, placeAt(10)), placeAt(20));
    const back = stepped(history, placeAt(30), -1)!;
    expect(back.to.viewport.x).toBe(20);
    const again = stepped(back.history, back.to, -1)!;
    expect(again.to.viewport.x).toBe(10);
    expect(stepped(again.history, again.to, -1)).toBeUndefined();
    const forward = stepped(again.history, again.to, 1)!;
    expect(forward.to.viewport.x).toBe(20);
    expect(stepped(forward.history, forward.to, 1)!.to.viewport.x).toBe(30);
  });
});

describe('jumps', () => {
  let session: Session;
  let viewport: Viewport;
  let node: string;

  /** What the canvas does when it moves by itself. */
  function move(x: number): void {
    markPlace(session);
    viewport = { x, y: 0, zoom: 1 };
  }

  function past(): number[] {
    return placesOf(session.view.getState().history.past);
  }

  beforeEach(() => {
    const window = openReaderWindow();
    ({ session } = window);
    ({ node } = window.addNode('claim'));
    viewport = { x: 0, y: 0, zoom: 1 };
    session.canvas.current = { viewport: () => viewport } as CanvasApi;
  });

  it('are remembered once, as they were before all that they change', () => {
    jump(session, () => {
      select(session.view, ['n-00000000000a']);
      session.view.setState({ focus: { nodes: ['n-00000000000a'], depth: 1 } });
      move(100);
      move(200);
    });
    const { history } = session.view.getState();
    expect(past()).toEqual([0]);
    expect(history.past[0]).toMatchObject({ focus: undefined, selection: new Set() });
  });

  it('that move nothing are none, but a change of focus is one', () => {
    jump(session, () => select(session.view, ['n-00000000000a']));
    expect(past()).toEqual([]);
    jump(session, () => session.view.setState({ focus: { nodes: [], depth: 1 } }));
    expect(past()).toEqual([0]);
  });

  it('within a jump belong to it', () => {
    jump(session, () => jump(session, () => move(50)));
    expect(past()).toEqual([0]);
  });

  it('go back to where somebody had panned, and restore focus and selection', () => {
    move(100);
    viewport = { x: 140, y: 0, zoom: 1 };
    select(session.view, [node]);
    jump(session, () => {
      session.view.setState({ focus: { nodes: [], depth: 1 } });
      move(300);
    });
    const back = goInHistory(session, -1)!;
    expect(back.viewport.x).toBe(140);
    expect(session.view.getState()).toMatchObject({ focus: undefined });
    expect([...session.view.getState().selection]).toEqual([node]);
    viewport = back.viewport;
    expect(goInHistory(session, 1)?.viewport.x).toBe(300);
    expect(goInHistory(session, 1)).toBeUndefined();
  });

  it('back leave out what has been removed since', () => {
    select(session.view, [node]);
    session.view.setState({ focus: { nodes: [node], depth: 1 } });
    jump(session, () => {
      session.view.setState({ focus: undefined });
      move(300);
    });
    session.map.dispatch('remove', { ids: [node] });
    goInHistory(session, -1);
    expect(session.view.getState()).toMatchObject({ selection: new Set(), focus: undefined });
  });
});
