import { expect, it } from 'vitest';
import type { HostClient } from '../../../../renderer/host/client';
import { arriving } from '../../../../renderer/session/arriving-map';
import type { OpenedMap } from '../../../../shared/host/contract';
import type { HostEvents } from '../../../../shared/host/events';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { piecesOf, type MapPiece } from '../../../../shared/map/pieces';
import { NO_COMMANDS } from '../../../support/no-commands';
import { serializeMap } from '../../../../shared/map/serialize';
import { fail, ok, type Result } from '../../../../shared/result';
import { randomMap } from '../../../support/random-map';

type Hear = (piece: HostEvents['maps.piece']) => void;

/** A host that is heard by one listener, if any. */
function hostHeardBy(listeners: Set<Hear>): HostClient {
  return {
    on: (_name: string, listener: Hear) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as HostClient;
}

function answer(pieces?: number): Result<OpenedMap> {
  const map = 'map-0123456789abcdef';
  return ok({ map, content: '', dirty: false, revision: 0, notes: [], ...(pieces && { pieces }) });
}

const map = randomMap(50);
const listeners = new Set<Hear>();
const host = hostHeardBy(listeners);
const window = { host, commands: NO_COMMANDS };
const tell = (request: string, pieces: Iterable<MapPiece>): void => {
  for (const piece of [...pieces, { part: 'end' as const, text: '' }])
    for (const hear of listeners) hear({ request, ...piece });
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
