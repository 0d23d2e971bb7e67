import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHistoryKeeper, type HistoryKeeper } from '../../../../electron/history/history-keeper';
import type { HistoryStore } from '../../../../electron/history/history-store';
import type { NewVersion } from '../../../../electron/history/map-versions';
import { OpenMaps, type OpenMap } from '../../../../electron/host/open-maps';
import { ok } from '../../../../shared/result';
import { Editor } from '../../../support/edit-map';

const LARGE = 20_000_000;

let kept: NewVersion[];
let keeper: HistoryKeeper;
let open: OpenMap;

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  const store = {
    add: (_map: string, version: NewVersion) => {
      kept.push(version);
      return Promise.resolve(ok(`v${kept.length}-0123456789ab`));
    },
  };
  keeper = createHistoryKeeper(store as unknown as HistoryStore);
  open = new OpenMaps([keeper.observer]).add(new Editor().map, { path: '/maps/a.argmap' });
});
afterEach(() => void vi.useRealTimers());

/** A save of a map that has so many letters. */
function save(name: string, length: number, byItself = true): Promise<unknown> {
  keeper.observer.saved?.(open, name.padEnd(length), open.map, byItself);
  return keeper.settled();
}
const names = (): string[] => kept.map(({ content }) => content.slice(0, 8).trim());

describe('a map that saves itself every few seconds', () => {
  it('has a version of each save while it is small', async () => {
    for (const name of ['one', 'two', 'three']) await save(name, 1000);
    expect(names()).toEqual(['one', 'two', 'three']);
  });

  it('has one in five minutes when it is large, and the last of them when the gap is over', async () => {
    for (let second = 0; second < 600; second += 4) {
      await save(String(second), LARGE);
      await vi.advanceTimersByTimeAsync(4000);
    }
    expect(names()).toEqual(['0', '296', '596']);
  });

  it('has one of what a person saves, whenever that is', async () => {
    await save('one', LARGE);
    await save('two', LARGE);
    await save('mine', LARGE, false);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(names()).toEqual(['one', 'mine']);
  });

  it.each([
    ['it is closed', () => keeper.observer.closed?.(open)],
    ['the program ends', () => keeper.flush()],
    ['others’ content takes its place', () => keeper.observer.overwriting?.(open, 'no map')],
  ])('has one of the last save when %s', async (_when, happens) => {
    await save('one', LARGE);
    await save('two', LARGE);
    await save('three', LARGE);
    await happens();
    await keeper.settled();
    expect(names()).toEqual(['one', 'three']);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(names()).toEqual(['one', 'three']);
  });
});
