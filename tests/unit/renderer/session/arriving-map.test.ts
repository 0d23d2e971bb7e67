import { expect, it } from 'vitest';
import type { HostClient, ToldPiece } from '../../../../renderer/host/client';
import { arriving } from '../../../../renderer/session/arriving-map';
import type { OpenedMap } from '../../../../shared/host/contract';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { piecesOf, type MapPiece } from '../../../../shared/map/pieces';
import { NO_COMMANDS } from '../../../support/no-commands';
import { serializeMap } from '../../../../shared/map/serialize';
import { fail, ok, type Result } from '../../../../shared/result';
import { randomMap } from '../../../support/random-map';

type Hear = (piece: ToldPiece | undefined) => void;

/** A host whose pieces are heard by whoever waits for those of a name. */
function hostHeardBy(listeners: Map<string, Hear>): HostClient {
  return {
    hearPieces: (request: string, listener: Hear) => {
      listeners.set(request, listener);
      return Promise.resolve(() => listeners.delete(request));
    },
  } as unknown as HostClient;
}

function answer(pieces?: number): Result<OpenedMap> {
  const map = 'map-0123456789abcdef';
  return ok({ map, content: '', dirty: false, revision: 0, notes: [], ...(pieces && { pieces }) });
}

const map = randomMap(50);
const listeners = new Map<string, Hear>();
const host = hostHeardBy(listeners);
const window = { host, commands: NO_COMMANDS };
const tell = (request: string, pieces: Iterable<MapPiece>): void => {
  for (const piece of [...pieces, { part: 'end' as const, text: '' }]) listeners.get(request)?.(piece);
};

it('is read from the pieces that come before the answer, those of others left alone', async () => {
  const pieces = [...piecesOf(map)];
  const arrived = await arriving(window, (request) => {
    tell('another', piecesOf(randomMap(3)));
    tell(request, pieces);
    return Promise.resolve(answer(pieces.length + 1));
  });
  expect(arrived.ok && serializeMap(arrived.value.content)).toBe(serializeMap(map));
  expect(listeners.size).toBe(0);
});

it('waits for pieces that come after the answer, and begins anew where the host does', async () => {
  const pieces = [...piecesOf(map)];
  const begun = [...piecesOf(randomMap(20))].slice(0, 2);
  const arrived = await arriving(window, (request) => {
    tell(request, begun);
    queueMicrotask(() => queueMicrotask(() => tell(request, pieces)));
    return Promise.resolve(answer(begun.length + pieces.length + 2));
  });
  expect(arrived.ok && serializeMap(arrived.value.content)).toBe(serializeMap(map));
});

it('is not read when the host refuses it in the end', async () => {
  const refused = fail('broken-map', 'The map is inconsistent.');
  const arrived = await arriving(window, (request) => {
    tell(request, [...piecesOf(map)].slice(0, 2));
    return Promise.resolve(refused);
  });
  expect(arrived).toEqual(refused);
  expect(listeners.size).toBe(0);
});

it('is made ready for its first picture before the host has answered', async () => {
  const ready: string[] = [];
  const prepare = (content: ArgMap): Promise<void> => Promise.resolve(void ready.push(serializeMap(content)));
  const arrived = await arriving({ host, commands: { ...NO_COMMANDS, prepare } }, (request) => {
    tell(request, piecesOf(map));
    expect(ready).toEqual([serializeMap(map)]);
    return Promise.resolve(answer([...piecesOf(map)].length + 1));
  });
  expect(arrived.ok).toBe(true);
});

it('says that the connection is lost when its pieces end before all have come', async () => {
  const pieces = [...piecesOf(map)];
  const arrived = await arriving(window, (request) => {
    listeners.get(request)?.(pieces[0]);
    queueMicrotask(() => queueMicrotask(() => listeners.get(request)?.(undefined)));
    return Promise.resolve(answer(pieces.length + 1));
  });
  expect(arrived).toMatchObject({ ok: false, error: { code: 'disconnected' } });
});
