import { describe, expect, it } from 'vitest';
import { addBeside, addUnder } from '../../../../renderer/cards/add-card';
import { endEditing, typeInEditor } from '../../../../renderer/cards/edit-text';
import { outlineOf, outlineRows, type OutlineRow } from '../../../../shared/map/outline';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

function rowsOf(window: ReaderWindow): OutlineRow[] {
  return outlineRows(outlineOf(window.map()));
}

function rowOf(window: ReaderWindow, id: string): OutlineRow {
  return rowsOf(window).find((row) => row.id === id)!;
}

/** The card that is being typed, and its row. */
function added({ session }: ReaderWindow): { node: string; row: string | undefined } {
  const { editing } = session.view.getState();
  if (!editing) throw new Error('nothing is typed');
  return { node: editing.node, row: editing.row };
}

/** Types a card that has just been added, and gives its id. */
function type(window: ReaderWindow, words: string): string {
  const { node } = added(window);
  for (let length = 1; length <= words.length; length++) typeInEditor(window.session, words.slice(0, length));
  endEditing(window.session);
  return node;
}

describe('adding a card from the outline', () => {
  it('is one step with the typing, and its row has the key that was told', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    const steps = window.session.map.store.getState().history.done.length;
    addUnder(window, rowOf(window, node), 'opposes');
    const { row } = added(window);
    const card = type(window, ' Not so ');
    expect(find(window.map(), 'nodes', card)).toMatchObject({
      kind: 'counterargument',
      text: 'Not so',
    });
    expect(rowOf(window, card)).toMatchObject({ key: row, relation: 'opposes', depth: 1 });
    expect(window.session.map.store.getState().history.done).toHaveLength(steps + 1);
  });

  it('leaves no trace when nothing is typed, or all of it is taken back', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    const before = window.session.map.store.getState();
    addBeside(window, rowOf(window, node));
    const first = added(window).node;
    endEditing(window.session);
    expect(find(window.map(), 'nodes', first)).toBeUndefined();
    addBeside(window, rowOf(window, node));
    const second = added(window).node;
    typeInEditor(window.session, 'Not so');
    endEditing(window.session, 'leave');
    expect(find(window.map(), 'nodes', second)).toBeUndefined();
    expect(window.session.map.store.getState().history).toEqual(before.history);
  });

  it('answers a question, and hangs a sibling as its neighbour hangs', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('question');
    addUnder(window, rowOf(window, node), 'supports');
    const answer = type(window, 'Yes');
    addBeside(window, rowOf(window, answer));
    const sibling = type(window, 'No');
    expect(rowsOf(window).map(({ id, relation, depth }) => [id, relation, depth])).toEqual(
      expect.arrayContaining([
        [answer, 'answers', 1],
        [sibling, 'answers', 1],
      ]),
    );
  });

  it('undercuts a link from its row', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    addUnder(window, rowOf(window, node), 'supports');
    const premise = type(window, 'Because');
    const { link = '' } = rowOf(window, premise);
    addUnder(window, { ...rowOf(window, premise), kind: 'link', id: link }, 'opposes');
    const first = type(window, 'That does not follow');
    expect(rowOf(window, first).role).toBe('undercut');
    expect(rowOf(window, premise).role).toBe('part');
  });
});
