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
import type { Result } from '../../shared/result';
import { callHost, tooLargeAnswer } from '../host/dispatch';
import type { HostEvents } from '../../shared/host/events';
import type { Host } from '../host/host';
import type { Client } from '../host/ports';
import { WRONG_ANSWER_DELAY, type Access } from './access';
import type { PieceStreams } from './piece-streams';

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

/** An answer as text; one that is longer than a string can be says so in its place. Whatever a tab asks for, no other tab's program ends. */
function answerText(id: number, result: Result<unknown>): string {
  const text = (answer: Result<unknown>): string =>
    JSON.stringify({ id, result: answer } satisfies ServerMessage);
  try {
    return text(result);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return text(tooLargeAnswer());
  }
}

/**
 * Serves one browser tab: its first message must be the token, then every message is a call. Nothing is sent before that.
 * @param wire what the socket's bytes come over
 */
export function serveSocket(
  socket: WebSocket,
  wire: Readable,
  {
    host,
    access,
    pieces,
    onWelcome,
  }: { host: Host; access: Access; pieces: PieceStreams; onWelcome: (client: Client) => void },
): void {
  const sendText = (text: string): void => {
    if (socket.readyState === socket.OPEN) socket.send(text);
  };
  const send = (message: ServerMessage): void => sendText(JSON.stringify(message));
  const gone = new AbortController();
  const client: Client = {
    id: randomBytes(8).toString('hex'),
    tell: (event, data) => {
      if (event === 'maps.piece') pieces.tell(data as HostEvents['maps.piece']);
      else send({ event, data });
    },
    drained: (request) => pieces.drained(request),
    gone: gone.signal,
  };
  // Not as for a wrong token, which a page takes for the end: a machine that slept in this moment tries again.
  const deadline = setTimeout(() => socket.terminate(), TOKEN_WITHIN);
  let welcome = false;
  let refused = false;

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
      if (refused) return;
      clearTimeout(deadline);
      const session = access.sessionOf(tokenMessage.safeParse(message).data?.token ?? '');
      welcome = session !== undefined;
      refused = !welcome;
      if (session) {
        wire.off('data', count);
        onWelcome(client);
        send({ welcome: session.proof });
      } else setTimeout(() => socket.close(CLOSED_BAD_TOKEN), WRONG_ANSWER_DELAY);
      return;
    }
    const call = callMessage.safeParse(message);
    if (!call.success) return socket.close(CLOSED_BAD_MESSAGE);
    const { id, call: name, input } = call.data;
    void callHost(host.handlers, { name, input, client }).then((result) => sendText(answerText(id, result)));
  });
}
