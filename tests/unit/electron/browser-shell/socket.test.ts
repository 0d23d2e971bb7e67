import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import type { Access } from '../../../../electron/browser-shell/access';
import { PieceStreams } from '../../../../electron/browser-shell/piece-streams';
import { serveSocket } from '../../../../electron/browser-shell/socket';
import type { Host } from '../../../../electron/host/host';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function serve() {
  const socket = Object.assign(new EventEmitter(), { close: vi.fn(), terminate: vi.fn(), send: vi.fn() });
  serveSocket(socket as unknown as WebSocket, new PassThrough(), {
    host: {} as Host,
    access: { sessionOf: () => undefined } as unknown as Access,
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
