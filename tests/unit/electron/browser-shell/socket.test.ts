import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import type { Access } from '../../../../electron/browser-shell/access';
import { PieceStreams } from '../../../../electron/browser-shell/piece-streams';
import { serveSocket } from '../../../../electron/browser-shell/socket';
import type { Host } from '../../../../electron/host/host';
import type { HostSession } from '../../../../shared/host/wire';
import { ok } from '../../../../shared/result';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function serve(handlers: object = {}, session?: HostSession) {
  const socket = Object.assign(new EventEmitter(), {
    ...{ close: vi.fn(), terminate: vi.fn(), send: vi.fn<(text: string) => void>() },
    ...{ readyState: 1, OPEN: 1 },
  });
  serveSocket(socket as unknown as WebSocket, new PassThrough(), {
    host: { handlers } as Host,
    access: { sessionOf: () => session } as unknown as Access,
    pieces: new PieceStreams(),
    onWelcome: () => undefined,
  });
  return socket;
}

it('does not take a token that comes too late for a wrong one: a machine that slept meanwhile may try again', async () => {
  const socket = serve();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.terminate).toHaveBeenCalled();
  expect(socket.close).not.toHaveBeenCalled();
});

it('closes on a wrong token for good', async () => {
  const socket = serve();
  socket.emit('message', JSON.stringify({ token: 'wrong' }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.close).toHaveBeenCalledWith(4001);
  expect(socket.terminate).not.toHaveBeenCalled();
});

it('says of an answer that no text can hold that it is too large, and goes on', async () => {
  // As JSON.stringify throws for 512 Mi letters.
  const huge = {
    toJSON: () => {
      throw new RangeError('Invalid string length');
    },
  };
  const handlers = { 'app.about': () => ok({ parts: huge }), 'recent.list': () => ok({ files: [] }) };
  const socket = serve(handlers, { token: 'right', proof: 'ours' });
  socket.emit('message', JSON.stringify({ token: 'right' }));
  for (const [id, call] of ['app.about', 'recent.list'].entries())
    socket.emit('message', JSON.stringify({ id, call, input: {} }));
  await vi.waitFor(() => expect(socket.send).toHaveBeenCalledTimes(3));
  expect(socket.send.mock.calls.map(([text]) => JSON.parse(text) as unknown)).toMatchObject([
    { welcome: 'ours' },
    { id: 0, result: { ok: false, error: { code: 'too-large' } } },
    { id: 1, result: { ok: true, value: { files: [] } } },
  ]);
});
