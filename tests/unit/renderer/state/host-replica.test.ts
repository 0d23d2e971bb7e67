import { describe, expect, it } from 'vitest';
import type { HostClient } from '../../../../renderer/host/client';
import { followMap } from '../../../../renderer/state/host-replica';
import { createMapStore } from '../../../../renderer/state/map-store';
import { newMap } from '../../../../shared/map/new-map';
import { fail, ok, type AppError, type Result } from '../../../../shared/result';
import { seededIds } from '../../../support/ids';

const NOW = '2026-02-06T12:00:00Z';

/** A map whose edits go to a host that answers as told, by default that it has them. */
function follow(answer: (revision: number) => Promise<Result<unknown>> = () => Promise.resolve(ok({}))) {
  const newId = seededIds();
  const map = createMapStore(
    { map: newMap({ title: 'Map', newId, now: NOW }), dirty: false },
    { newId, now: () => NOW },
  );
  const taken: number[] = [];
  const troubles: AppError[] = [];
  const api = {
    'maps.edit': ({ revision }: { revision: number }) => {
      taken.push(revision);
      return answer(revision);
    },
    'maps.state': () => Promise.resolve(ok({ revision: 1, dirty: true })),
  };
  const host = { api } as unknown as HostClient;
  const onTrouble = (error: AppError): unknown => troubles.push(error);
  const replica = followMap({ id: 'map', map, host, revision: 0, onState: () => undefined, onTrouble });
  const edit = (title: string) => map.dispatch('map.set', { fields: { title } });
  return { map, edit, taken, troubles, ...replica };
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
