import { describe, expect, it } from 'vitest';
import { addBeside, addUnder, finishAdding } from '../../../../renderer/outline/add-card';
import { outlineOf, outlineRows, type OutlineRow } from '../../../../shared/map/outline';
import { find } from '../../../../shared/map/arg-map';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

function rowsOf(window: ReaderWindow): OutlineRow[] {
  return outlineRows(outlineOf(window.map()));
}

function rowOf(window: ReaderWindow, id: string): OutlineRow {
  return rowsOf(window).find((row) => row.id === id)!;
}

describe('adding a card from the outline', () => {
  it('is one step with the typing, and its row has the key that was told', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    const steps = window.session.map.store.getState().history.done.length;
    const added = addUnder(window, rowOf(window, node), 'opposes')!;
    finishAdding(window, added.node, ' Not so ');
    expect(find(window.map(), 'nodes', added.node)).toMatchObject({
      kind: 'counterargument',
      text: 'Not so',
    });
    expect(rowOf(window, added.node)).toMatchObject({ key: added.key, relation: 'opposes', depth: 1 });
    expect(window.session.map.store.getState().history.done).toHaveLength(steps + 1);
  });

  it('leaves no trace when nothing is typed', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    const before = window.session.map.store.getState();
    const added = addBeside(window, rowOf(window, node))!;
    finishAdding(window, added.node, undefined);
    expect(find(window.map(), 'nodes', added.node)).toBeUndefined();
    expect(window.session.map.store.getState().history).toEqual(before.history);
  });

  it('answers a question, and hangs a sibling as its neighbour hangs', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('question');
    const answer = addUnder(window, rowOf(window, node), 'supports')!;
    finishAdding(window, answer.node, 'Yes');
    const sibling = addBeside(window, rowOf(window, answer.node))!;
    finishAdding(window, sibling.node, 'No');
    expect(rowsOf(window).map(({ id, relation, depth }) => [id, relation, depth])).toEqual(
      expect.arrayContaining([
        [answer.node, 'answers', 1],
        [sibling.node, 'answers', 1],
      ]),
    );
  });

  it('undercuts a link from its row', () => {
    const window = openReaderWindow();
    const { node } = window.addNode('claim');
    const premise = addUnder(window, rowOf(window, node), 'supports')!;
    finishAdding(window, premise.node, 'Because');
    const first = addUnder(
      window,
      { ...rowOf(window, premise.node), kind: 'link', id: rowOf(window, premise.node).link! },
      'opposes',
    )!;
    finishAdding(window, first.node, 'That does not follow');
    expect(rowOf(window, first.node).role).toBe('undercut');
    expect(rowOf(window, premise.node).role).toBe('part');
  });
});
