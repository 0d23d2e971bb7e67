import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { PieceStreams } from '../../../../electron/browser-shell/piece-streams';
import { PieceUnpacker } from '../../../../shared/host/wire';

const LONG = 'x'.repeat(1024 * 1024);
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A page that waits for the pieces of `r`. */
async function waiting(longest?: number): Promise<{
  pieces: PieceStreams;
  body: ReadableStream<Uint8Array>;
  leave: () => void;
}> {
  const pieces = new PieceStreams(longest);
  const server = createServer((_request, response) => pieces.open('r', response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const gone = new AbortController();
  const { port } = server.address() as AddressInfo;
  const { body } = await fetch(`http://127.0.0.1:${port}/`, { signal: gone.signal });
  if (!body) throw new Error('There is no body.');
  return { pieces, body, leave: () => gone.abort() };
}

it('brings the pieces that are told by their name, in their order', async () => {
  const { pieces, body } = await waiting();
  const told = [
    { part: 'head', text: '{\n}' },
    { part: 'nodes', text: '"ü"' },
    { part: 'end', text: '' },
  ] as const;
  pieces.tell({ request: 'another', part: 'head', text: 'not this' });
  for (const piece of told) pieces.tell({ request: 'r', ...piece });
  const [came, decoder, unpacker] = [[] as object[], new TextDecoder(), new PieceUnpacker()];
  for await (const chunk of body) {
    came.push(...unpacker.take(decoder.decode(chunk, { stream: true })));
    if (came.length === told.length) break;
  }
  expect(came).toEqual(told);
});

it('lets nobody wait who tells a page that is slow, once that has gone', async () => {
  const { pieces, leave } = await waiting();
  for (let count = 0; count < 20; count++) pieces.tell({ request: 'r', part: 'nodes', text: LONG });
  const drained = pieces.drained('r');
  leave();
  await drained;
  for (let count = 0; count < 3; count++) pieces.tell({ request: 'r', part: 'nodes', text: LONG });
  await pieces.drained('r');
});

it('lets nobody wait for long who tells a page that takes nothing, and waits for no other page', async () => {
  const { pieces, body } = await waiting(20);
  for (let count = 0; count < 20; count++) pieces.tell({ request: 'r', part: 'nodes', text: LONG });
  await pieces.drained('another');
  await pieces.drained('r');
  pieces.tell({ request: 'r', part: 'end', text: '' });
  await pieces.drained('r');
  const [decoder, unpacker] = [new TextDecoder(), new PieceUnpacker()];
  let count = 0;
  for await (const chunk of body) {
    count += unpacker.take(decoder.decode(chunk, { stream: true })).length;
    if (count === 21) break;
  }
  expect(count).toBe(21);
});
