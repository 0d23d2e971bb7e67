import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { WebSocket } from 'ws';
import {
  CLOSED_BAD_MESSAGE,
  CLOSED_BAD_TOKEN,
  callMessage,
  tokenMessage,
  type ServerMessage,
} from '../../shared/host/wire';
import { callHost } from '../host/dispatch';
import type { Host } from '../host/host';
import type { Client } from '../host/ports';
import type { Access } from './access';

const TOKEN_WITHIN = 10_000; // ms
/** Bytes of a connection until the token has come: more than the first message can have. What has no token fills no memory. */
const BEFORE_TOKEN = 4096;

function parse(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}

/**
 * Serves one browser tab: its first message must be the token, then every message is a call. Nothing is sent before that.
 * @param wire what the socket's bytes come over
 */
export function serveSocket(socket: WebSocket, wire: Readable, host: Host, access: Access): void {
  const send = (message: ServerMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const gone = new AbortController();
  const client: Client = {
    id: randomBytes(8).toString('hex'),
    tell: (event, data) => send({ event, data }),
    gone: gone.signal,
  };
  const deadline = setTimeout(() => socket.close(CLOSED_BAD_TOKEN), TOKEN_WITHIN);
  let welcome = false;

  let bytes = 0;
  const count = (data: Buffer): void => {
    bytes += data.length;
    // The socket itself allows frames as large as maps. Not by closing: that would go on reading.
    if (!welcome && bytes > BEFORE_TOKEN) socket.terminate();
  };
  wire.on('data', count);

  socket.on('close', () => {
    clearTimeout(deadline);
    gone.abort();
  });
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const message = parse(data);
    if (!welcome) {
      clearTimeout(deadline);
      const token = tokenMessage.safeParse(message);
      welcome = token.success && access.accepts(token.data.token);
      if (welcome) {
        wire.off('data', count);
        send({ welcome: true });
      } else socket.close(CLOSED_BAD_TOKEN);
      return;
    }
    const call = callMessage.safeParse(message);
    if (!call.success) return socket.close(CLOSED_BAD_MESSAGE);
    const { id, call: name, input } = call.data;
    void callHost(host.handlers, { name, input, client }).then((result) => send({ id, result }));
  });
}
