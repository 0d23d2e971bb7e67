import { describe, expect, it } from 'vitest';
import {
  partsRead,
  readingNow,
  shareRead,
  withOutcome,
  type ImportItem,
  type ImportOutcome,
  type ImportRun,
} from '../../../../renderer/state/import-run';
import { openReaderWindow } from '../../../support/reader-window';

const { session } = openReaderWindow();

function item(fileName: string, outcome: ImportOutcome): ImportItem {
  return { id: fileName, origin: { kind: 'file', fileName, file: 'f' }, session, outcome };
}

function runOf(...items: ImportItem[]): ImportRun {
  return { items, stopped: false, over: false };
}

describe('how far a run is', () => {
  it('counts each article the same, and the parts of the one that is read', () => {
    const reading = item('b', { kind: 'reading', done: 30, total: 60 });
    const run = runOf(item('a', { kind: 'skipped' }), reading, item('c', { kind: 'waiting' }));
    expect(shareRead(run)).toBe(0.5);
    expect(readingNow(run)).toBe(reading);
    expect(shareRead(withOutcome(run, 'b', { kind: 'reading' }))).toBeCloseTo(1 / 3);
    expect(shareRead(runOf())).toBe(0);
  });

  it('speaks of pages where a file has them', () => {
    expect(partsRead(item('a.PDF', { kind: 'reading', done: 3, total: 9 }))).toBe('page 3 of 9');
    expect(partsRead(item('a.epub', { kind: 'reading', done: 3, total: 9 }))).toBe('part 3 of 9');
    expect(partsRead(item('a.txt', { kind: 'reading' }))).toBe('');
  });
});
