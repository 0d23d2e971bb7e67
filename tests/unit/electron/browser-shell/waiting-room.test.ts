import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { WaitingRoom } from '../../../../electron/browser-shell/waiting-room';

const socket = (): Socket => new PassThrough() as unknown as Socket;

it('sends the oldest away when there are too many, never one that has left with a token', async () => {
  const room = new WaitingRoom(2);
  const [first, second, third, fourth] = [socket(), socket(), socket(), socket()];
  room.enter(first);
  room.leave(first);
  for (const one of [second, third, fourth]) room.enter(one);
  expect([first, second, third, fourth].map(({ destroyed }) => destroyed)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  const closed = new Promise((resolve) => third.once('close', resolve));
  third.destroy();
  await closed;
  room.enter(socket());
  expect(fourth.destroyed).toBe(false);
});
