import { describe, expect, it } from 'vitest';
import { addAndEdit, endEditing, startEditing, typeInEditor } from '../../../../renderer/cards/edit-text';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const AT = { x: 0, y: 0 };

function stateOf({ session }: ReaderWindow) {
  return session.map.store.getState();
}

function textOf(window: ReaderWindow, id: string | undefined): string | undefined {
  return find(window.map(), 'nodes', id ?? '')?.text;
}

function add(...[session, input]: Parameters<typeof addAndEdit>): string {
  const added = addAndEdit(session, input);
  if (!added.ok) throw new Error(added.error.message);
  return added.value;
}

describe('typing on a card', () => {
  it('of a new one is one step with adding it, whatever ends it', () => {
    const window = openReaderWindow();
    const { done } = stateOf(window).history;
    const id = add(window.session, { kind: 'claim', at: AT });
    typeInEditor(window.session, 'So it is');
    endEditing(window.session);
    expect(textOf(window, id)).toBe('So it is');
    expect(stateOf(window).history.done).toHaveLength(done.length + 1);
    window.session.map.undo();
    expect(textOf(window, id)).toBeUndefined();
  });

  it('of a new one that nobody typed in leaves no trace, and undo works', () => {
    const window = openReaderWindow();
    const before = stateOf(window).history;
    const id = add(window.session, { kind: 'claim', at: AT });
    endEditing(window.session);
    expect(textOf(window, id)).toBeUndefined();
    expect(stateOf(window).history).toEqual(before);
  });

  it('of one ends when another one is added or opened: the keys may be faster than the editor', () => {
    const window = openReaderWindow();
    const first = add(window.session, { kind: 'claim', at: AT });
    const second = add(window.session, { kind: 'evidence', at: AT });
    expect(textOf(window, first)).toBeUndefined();
    typeInEditor(window.session, 'Second');
    const third = add(window.session, { kind: 'claim', at: AT });
    typeInEditor(window.session, 'Third');
    startEditing(window.session, second);
    expect([textOf(window, second), textOf(window, third)]).toEqual(['Second', 'Third']);
    endEditing(window.session, 'leave');
    expect(
      stateOf(window)
        .history.done.slice(-2)
        .map(({ label }) => label),
    ).toEqual(['Add evidence', 'Add claim']);
  });

  it('of a card that was removed meanwhile ends, too', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    startEditing(window.session, node);
    typeInEditor(window.session, 'Too late');
    window.session.map.dispatch('remove', { ids: [node] });
    endEditing(window.session);
    expect(window.session.view.getState()).toMatchObject({ editing: undefined, typed: undefined });
  });
});
