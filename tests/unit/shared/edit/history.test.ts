import { describe, expect, it } from 'vitest';
import type { MapDiff } from '../../../../shared/edit/diff';
import {
  HISTORY_LIMIT,
  NO_HISTORY,
  abortGesture,
  beginGesture,
  endGesture,
  record,
  redo,
  undo,
} from '../../../../shared/edit/history';
import type { Group } from '../../../../shared/map/schema';

const ID = 'g-000000000000';

function retitle(from: string | undefined, to: string | undefined): MapDiff {
  const group = (title: string): Group => ({ id: ID, title });
  return [
    {
      table: 'groups',
      id: ID,
      ...(from !== undefined && { from: group(from) }),
      ...(to !== undefined && { to: group(to) }),
    },
  ];
}

describe('history', () => {
  it('takes steps back and does them again, newest first, with their labels', () => {
    let history = record(NO_HISTORY, { label: 'Add group', diff: retitle(undefined, 'a') });
    history = record(history, { label: 'Rename group', diff: retitle('a', 'b') });
    const undone = undo(history);
    expect(undone.label).toBe('Rename group');
    expect(undone.diff).toEqual(retitle('b', 'a'));
    const redone = redo(undone.history);
    expect(redone.label).toBe('Rename group');
    expect(redone.diff).toEqual(retitle('a', 'b'));
    expect(redone.history.done).toHaveLength(2);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(NO_HISTORY, { label: 'Add group', diff: retitle(undefined, 'a') });
    const after = record(undo(history).history, { label: 'Add other', diff: retitle(undefined, 'c') });
    expect(redo(after).label).toBeUndefined();
  });

  it('joins typing into one field into one step', () => {
    let history = record(NO_HISTORY, { label: 'Edit title', diff: retitle('', 'a'), mergeKey: 'title' });
    history = record(history, { label: 'Edit title', diff: retitle('a', 'ab'), mergeKey: 'title' });
    expect(history.done).toHaveLength(1);
    expect(undo(history).diff).toEqual(retitle('ab', ''));
  });

  it('makes one step of a gesture, and none of one that changed nothing in the end', () => {
    let history = beginGesture(NO_HISTORY, 'Drag');
    history = record(history, { label: 'x', diff: retitle('a', 'b') });
    history = record(history, { label: 'y', diff: retitle('b', 'c') });
    const ended = endGesture(history);
    expect(ended.done.map((step) => step.label)).toEqual(['Drag']);
    expect(undo(ended).diff).toEqual(retitle('c', 'a'));
    expect(endGesture(beginGesture(NO_HISTORY, 'Drag')).done).toHaveLength(0);
  });

  it('throws a gesture away whole', () => {
    const history = record(beginGesture(NO_HISTORY, 'Drag'), { label: 'x', diff: retitle('a', 'b') });
    const aborted = abortGesture(history);
    expect(aborted.diff).toEqual(retitle('b', 'a'));
    expect(aborted.history.done).toHaveLength(0);
  });

  it('undoes nothing in the middle of a gesture', () => {
    const history = beginGesture(record(NO_HISTORY, { label: 'Add', diff: retitle(undefined, 'a') }), 'Drag');
    expect(undo(history).diff).toEqual([]);
  });

  it('keeps the newest steps when there are more than it can hold', () => {
    let history = NO_HISTORY;
    for (let i = 0; i <= HISTORY_LIMIT; i++)
      history = record(history, { label: String(i), diff: retitle(String(i), 'x') });
    expect(history.done).toHaveLength(HISTORY_LIMIT);
    expect(history.done[0]?.label).toBe('1');
  });
});
