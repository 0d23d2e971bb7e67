import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostClient } from '../../../../renderer/host/client';
import { followMap } from '../../../../renderer/state/host-replica';
import { createMapStore } from '../../../../renderer/state/map-store';
import type { MapDiff } from '../../../../shared/edit/diff';
import { newMap } from '../../../../shared/map/new-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { fail, ok, type AppError, type Result } from '../../../../shared/result';
import { seededIds } from '../../../support/ids';

const NOW = '2026-02-06T12:00:00Z';

afterEach(() => void vi.useRealTimers());

/** A map whose edits go to a host that answers as told, by default that it has them. */
function follow(
  answer: (revision: number, diff: MapDiff) => Promise<Result<unknown>> = () => Promise.resolve(ok({})),
  hostRevision = 1,
) {
  const newId = seededIds();
  const start = newMap({ title: 'Map', newId, now: NOW });
  const map = createMapStore({ map: start, dirty: false }, { newId, now: () => NOW });
  const taken: number[] = [];
  const troubles: AppError[] = [];
  const api = {
    'maps.edit': ({ revision, diff }: { revision: number; diff: MapDiff }) => {
      taken.push(revision);
      return answer(revision, diff);
    },
    'maps.state': () => Promise.resolve(ok({ revision: hostRevision, dirty: true })),
    'maps.resume': () => Promise.resolve(ok({ revision: hostRevision, content: serializeMap(start) })),
  };
  const host = { api } as unknown as HostClient;
  const onTrouble = (error: AppError): unknown => troubles.push(error);
  const standing: boolean[] = [];
  const replica = followMap({
    id: 'map',
    map,
    host,
    revision: 0,
    onState: () => undefined,
    onTrouble,
    onStanding: (stands) => standing.push(stands),
  });
  const edit = (title: string) => map.dispatch('map.set', { fields: { title } });
  return { map, edit, taken, troubles, standing, ...replica };
}

describe('bringing the host up to date', () => {
  it('takes undo and redo along, in order', async () => {
    const { map, edit, taken, flush, revision } = follow();
    edit('One');
    map.undo();
    map.redo();
    await flush();
    expect(taken).toEqual([1, 2, 3]);
    expect(revision()).toBe(3);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'ends with an edit that comes %i breaths after the host’s last answer',
    async (breaths) => {
      const { edit, taken, flush } = follow();
      edit('One');
      for (let breath = 0; breath < breaths; breath++) await Promise.resolve();
      edit('Two');
      await flush();
      expect(taken).toEqual([1, 2]);
    },
  );

  it('goes on after an edit that the host will never take with what came of it and of what followed', async () => {
    const { edit, troubles, flush } = follow(
      (_revision, diff) =>
        Promise.resolve(
          JSON.stringify(diff).includes('Deep') ? fail('too-deep', 'It is nested too deep.') : ok({}),
        ),
      0,
    );
    edit('Deep');
    expect(await flush()).toMatchObject({ ok: false });
    expect(troubles).toMatchObject([{ code: 'too-deep' }]);
    edit('Flat');
    expect(await flush()).toEqual(ok(null));
  });

  it('sends nothing twice that the host had taken before the connection was lost', async () => {
    let isLost = true;
    const { edit, taken, troubles, flush } = follow(() => {
      const answer = isLost ? fail('disconnected', 'Lost.') : ok({});
      isLost = false;
      return Promise.resolve(answer);
    });
    edit('One');
    edit('Two');
    expect(await flush()).toEqual(ok(null));
    expect(taken).toEqual([1, 2]);
    expect(troubles).toEqual([]);
  });

  it('sends what follows an edit of which the host said twice that it has it', async () => {
    let answerFirst: (answer: Result<unknown>) => void = () => undefined;
    const first = new Promise<Result<unknown>>((resolve) => (answerFirst = resolve));
    const { edit, taken, flush, resync } = follow((revision) =>
      revision === 1 ? first : Promise.resolve(ok({})),
    );
    edit('One');
    edit('Two');
    const isUpToDate = resync(); // is told of the first before its own answer is there
    await Promise.resolve();
    await Promise.resolve();
    answerFirst(ok({}));
    await isUpToDate;
    await flush();
    expect(taken).toEqual([1, 2]);
  });

  it('says that a host stands still which has not answered for ten seconds, until it does', async () => {
    vi.useFakeTimers();
    let answer: (answer: Result<unknown>) => void = () => undefined;
    const late = new Promise<Result<unknown>>((resolve) => (answer = resolve));
    const { edit, standing, flush } = follow((revision) => (revision === 1 ? late : Promise.resolve(ok({}))));
    edit('One');
    vi.advanceTimersByTime(9_999);
    expect(standing).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(standing).toEqual([true]);
    answer(ok({}));
    await flush();
    edit('Two');
    await flush();
    expect(standing).toEqual([true, false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('fails in words when the host does not take an edit, and tries again at the next', async () => {
    let isFull = true;
    const { edit, taken, troubles, flush } = follow((revision) =>
      Promise.resolve(isFull && revision === 2 ? fail('internal', 'No.') : ok({})),
    );
    edit('One');
    edit('Two');
    expect(await flush()).toMatchObject({ ok: false });
    expect(troubles).toMatchObject([{ message: 'No.' }]);
    isFull = false;
    expect(await flush()).toEqual(ok(null));
    expect(taken.at(-1)).toBe(2);
  });
});
