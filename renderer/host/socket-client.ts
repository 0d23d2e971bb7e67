import {
  CLOSED_BAD_TOKEN,
  MOST_SENT,
  PieceUnpacker,
  SESSION_KEY,
  hostSession,
  serverMessage,
  type HostSession,
} from '../../shared/host/wire';
import { fail, type AppError } from '../../shared/result';
import { msg, t } from '../../shared/words/words';
import { apiOver, hearing } from './api';
import type { HostClient, ToldPiece } from './client';
import { nextTask } from './next-task';

/** Thrown words are shown on the page by whoever connects. */
const NO_ACCESS = msg(
  'This page has no access to the program: its address was used before, or the program has been restarted.',
);
const NOT_OURS = msg(
  'Another program answers at this address: Counterpoint has ended. Nothing was sent to it; close this page.',
);

/** Trades the code in the address for a session, or takes the one that an earlier load of this tab, or the page that opened it, has left. */
async function sessionOf(page: Window): Promise<HostSession> {
  const code = /^#code=(.+)$/.exec(page.location.hash)?.[1];
  const session = (code === undefined ? undefined : await redeem(page, code)) ?? keptSession(page);
  if (session === undefined) throw new Error(t(NO_ACCESS));
  page.sessionStorage.setItem(SESSION_KEY, JSON.stringify(session));
  return session;
}

async function redeem(page: Window, code: string): Promise<HostSession | undefined> {
  page.history.replaceState(null, '', page.location.pathname);
  const response = await postJson('/session', { code });
  return response.ok ? hostSession.parse(await response.json()) : undefined;
}

function keptSession(page: Window): HostSession | undefined {
  const kept = page.sessionStorage.getItem(SESSION_KEY);
  return kept === null ? undefined : hostSession.parse(JSON.parse(kept));
}

/** The host over the browser shell's WebSocket. A lost connection is opened again, at the next call or by itself. */
export async function socketClient(page: Window): Promise<HostClient> {
  const session = await sessionOf(page);
  const connection = new SocketConnection(page, session);
  await connection.ready();
  return {
    api: apiOver((name, input) => connection.call(name, input)),
    handleOf: () => Promise.resolve(undefined),
    onConnection: (listener) => connection.onConnection(listener),
    hearPieces: (request, hear) => hearPieces(session.token, request, hear),
    on: (name, listener) => connection.on(name, hearing(name, listener)),
  };
}

const AT_ONCE = 12; // ms of reading between which the window does what else it has to

/** The pieces of a map come as the body of an answer, which ends when it is heard no more. */
async function hearPieces(
  token: string,
  request: string,
  hear: (piece: ToldPiece | undefined) => void,
): Promise<() => void> {
  const ends = new AbortController();
  const heard = (piece?: ToldPiece): void => {
    if (!ends.signal.aborted) hear(piece);
  };
  try {
    const { ok, body } = await postJson('/pieces', { token, request }, ends.signal);
    if (!ok) throw new Error('No pieces will come.');
    void readPieces(body, heard).catch(() => heard());
  } catch {
    heard();
  }
  return () => ends.abort();
}

async function readPieces(
  body: ReadableStream<Uint8Array> | null,
  hear: (piece?: ToldPiece) => void,
): Promise<void> {
  const [reader, decoder, unpacker] = [body?.getReader(), new TextDecoder(), new PieceUnpacker()];
  let until = performance.now() + AT_ONCE;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    for (const piece of unpacker.take(decoder.decode(read.value, { stream: true }))) hear(piece as ToldPiece);
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + AT_ONCE;
  }
  hear();
}

function postJson(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

/** ms before a lost connection is opened again, doubled up to the longest. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5000;

class SocketConnection {
  private socket: Promise<WebSocket> | undefined;
  private count = 0;
  private readonly waiting = new Map<number, (answer: unknown) => void>();
  private readonly listeners = new Map<string, Set<(data: unknown) => void>>();
  /** Ends the pause before a lost connection is opened again: a call has opened it. */
  private wake = (): void => undefined;
  private hearConnection: (lost: AppError | undefined) => void = () => undefined;

  constructor(
    private readonly page: Window,
    private readonly session: HostSession,
  ) {}

  /** An open socket whose token was accepted; throws in words when there is none. */
  ready(): Promise<WebSocket> {
    this.socket ??= this.open();
    return this.socket;
  }

  async call(name: string, input: unknown): Promise<unknown> {
    const id = ++this.count;
    const packed = packCall({ id, call: name, input });
    if (packed === undefined) return tooLarge();
    try {
      const socket = await this.ready();
      return await new Promise((resolve) => {
        this.waiting.set(id, resolve);
        socket.send(packed);
      });
    } catch (error) {
      return lost(error instanceof Error ? error.message : undefined);
    }
  }

  on(event: string, listener: (data: unknown) => void): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  onConnection(listener: (lost: AppError | undefined) => void): void {
    this.hearConnection = listener;
  }

  /** Opens a lost connection again, as often as it takes; not one that the host refuses. */
  private async comeBack(): Promise<void> {
    for (let attempt = 0; ;) {
      const isWoken = await this.pause(Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE));
      attempt = isWoken ? 0 : attempt + 1;
      const refused = await this.ready().then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (refused === undefined) return this.hearConnection(undefined);
      if (refused === t(NO_ACCESS) || refused === t(NOT_OURS))
        return this.hearConnection(lost(refused).error);
    }
  }

  /**
   * Waits so many ms, or until somebody looks at the page again or the network is back: in a page that is hidden timers run late.
   * @returns whether it ended before its time
   */
  private pause(ms: number): Promise<boolean> {
    const { document } = this.page;
    const ends = new AbortController();
    return new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      const wake = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      this.wake = wake;
      const look = (): void => {
        if (document.visibilityState === 'visible') wake();
      };
      document.addEventListener('visibilitychange', look, ends);
      this.page.addEventListener('online', wake, ends);
    }).finally(() => ends.abort());
  }

  private open(): Promise<WebSocket> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://${this.page.location.host}/socket`);
      let proven = false;
      socket.onopen = () => socket.send(JSON.stringify({ token: this.session.token }));
      socket.onmessage = ({ data }) => {
        const message = serverMessage.parse(JSON.parse(String(data)));
        if (!proven) {
          proven = 'welcome' in message && message.welcome === this.session.proof;
          if (proven) {
            this.wake();
            return resolve(socket);
          }
          reject(new Error(t(NOT_OURS)));
          socket.close();
        } else if ('event' in message)
          for (const hear of this.listeners.get(message.event) ?? []) hear(message.data);
        else if ('id' in message) {
          this.waiting.get(message.id)?.(message.result);
          this.waiting.delete(message.id);
        }
      };
      socket.onclose = ({ code }) => {
        this.socket = undefined;
        reject(
          new Error(code === CLOSED_BAD_TOKEN ? t(NO_ACCESS) : t('The connection to the program is lost.')),
        );
        for (const answer of this.waiting.values()) answer(lost());
        this.waiting.clear();
        if (!proven) return;
        this.hearConnection(lost().error);
        void this.comeBack();
      };
    });
  }
}

/** @returns nothing for what is too large to be sent: the connection would end over it, again and again */
function packCall(call: { id: number; call: string; input: unknown }): string | undefined {
  try {
    const packed = JSON.stringify(call);
    return packed.length <= MOST_SENT ? packed : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tooLarge(): { ok: false; error: AppError } {
  return fail(
    'too-large',
    'That is more at once than can be sent to the program.',
    'Undo it, and do it in smaller steps.',
  );
}

function lost(message = t('The connection to the program is lost.')): { ok: false; error: AppError } {
  return fail('disconnected', message, 'See that Counterpoint still runs in its terminal.');
}
