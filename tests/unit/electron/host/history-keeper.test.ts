import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHistoryKeeper, type HistoryKeeper } from '../../../../electron/host/history-keeper';
import type { HistoryStore } from '../../../../electron/history/history-store';
import type { NewVersion } from '../../../../electron/history/map-versions';
import type { OpenMap } from '../../../../electron/host/open-map';
import { OpenMaps } from '../../../../electron/host/open-maps';
import { fail, ok } from '../../../../shared/result';
import { Editor } from '../../../support/edit-map';

const LARGE = 20_000_000;

let kept: NewVersion[];
/** Reasons of versions for which there is no room. */
let noRoomFor: string[];
let keeper: HistoryKeeper;
let open: OpenMap;

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  noRoomFor = [];
  const store = {
    add: (_map: string, version: NewVersion) => {
      if (noRoomFor.includes(version.reason)) return Promise.resolve(fail('internal', 'The disk is full.'));
      kept.push(version);
      return Promise.resolve(ok(`v${kept.length}-0123456789ab`));
    },
  };
  keeper = createHistoryKeeper(store as unknown as HistoryStore);
  open = new OpenMaps([keeper.observer]).add(new Editor().map, { path: '/maps/a.argmap' });
});
afterEach(() => void vi.useRealTimers());

/** A save of a map that has so many letters. */
function save(name: string, length: number, autosave = true): Promise<unknown> {
  keeper.observer.saved?.(open, Buffer.from(name.padEnd(length)), open.map, autosave);
  return keeper.settled();
}
function takeTheirs(): void {
  const { map, revision } = open;
  keeper.observer.took?.(open, { map, mine: map, revision, isCopy: false, hash: '' }, map);
}
const names = (): string[] => kept.map(({ content }) => Buffer.from(content.slice(0, 8)).toString().trim());

describe('a map that saves itself every few seconds', () => {
  it('has a version of each save while it is small', async () => {
    for (const name of ['one', 'two', 'three']) await save(name, 1000);
    expect(names()).toEqual(['one', 'two', 'three']);
  });

  it('has one in five minutes when it is large, and the last of them when the gap is over', async () => {
    for (let second = 0; second < 600; second += 20) {
      await save(String(second), LARGE);
      await vi.advanceTimersByTimeAsync(20_000);
    }
    expect(names()).toEqual(['0', '280', '580']);
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
    ['others’ content takes its place', () => takeTheirs()],
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

it('a map that was closed with unsaved edits counts as kept when these are, whatever else is kept then', async () => {
  const others = new OpenMaps([keeper.observer]);
  const { map } = open;
  open.savedRevision = -1;
  noRoomFor = ['closed'];
  keeper.observer.closed?.(open);
  const isKept = keeper.isKept(open);
  others.add(map, { path: '/maps/a.argmap', found: Buffer.from('as it was') });
  await keeper.flush();
  expect(names()).toEqual(['as it wa']);
  expect(await isKept).toBe(false);

  const again = others.add(map, { path: '/maps/a.argmap', dirty: true });
  noRoomFor = [];
  others.close(again);
  expect(await keeper.isKept(again)).toBe(true);
});

it('holds no map for its unsaved work once the program has ended', () => {
  keeper.observer.edited?.(open, [], open.map);
  expect(vi.getTimerCount()).toBe(1);
  keeper.observer.ended?.(open);
  expect(vi.getTimerCount()).toBe(0);
});
