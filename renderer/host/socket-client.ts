import { CLOSED_BAD_TOKEN, type ServerMessage } from '../../shared/host/wire';
import { fail, type Result } from '../../shared/result';
import { apiOver } from './api';
import type { HostClient } from './client';

const TOKEN_KEY = 'counterpoint-token';

/** Thrown words are shown on the page by whoever connects. */
const NO_ACCESS =
  'This page has no access to the program: its address was used before, or the program has been restarted.';

/** Trades the code in the address for a token, or takes the token that an earlier load of this tab has left. */
async function tokenOf(page: Window): Promise<string> {
  const code = /^#code=(.+)$/.exec(page.location.hash)?.[1];
  if (code === undefined) {
    const kept = page.sessionStorage.getItem(TOKEN_KEY);
    if (kept === null) throw new Error(NO_ACCESS);
    return kept;
  }
  page.history.replaceState(null, '', page.location.pathname);
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const { token } = response.ok ? ((await response.json()) as { token: string }) : { token: null };
  const kept = token ?? page.sessionStorage.getItem(TOKEN_KEY);
  if (kept === null) throw new Error(NO_ACCESS);
  page.sessionStorage.setItem(TOKEN_KEY, kept);
  return kept;
}

/** The host over the browser shell's WebSocket. A lost connection is opened again at the next call. */
export async function socketClient(page: Window): Promise<HostClient> {
  const connection = new SocketConnection(page, await tokenOf(page));
  await connection.ready();
  return {
    api: apiOver((name, input) => connection.call(name, input)),
    on: (name, listener) => connection.on(name, listener as (data: unknown) => void),
  };
}

class SocketConnection {
  private socket: Promise<WebSocket> | undefined;
  private count = 0;
  private readonly waiting = new Map<number, (result: Result<unknown>) => void>();
  private readonly listeners = new Map<string, Set<(data: unknown) => void>>();

  constructor(
    private readonly page: Window,
    private readonly token: string,
  ) {}

  /** An open socket whose token was accepted; throws in words when there is none. */
  ready(): Promise<WebSocket> {
    this.socket ??= this.open();
    return this.socket;
  }

  async call(name: string, input: unknown): Promise<Result<unknown>> {
    const id = ++this.count;
    try {
      const socket = await this.ready();
      return await new Promise((resolve) => {
        this.waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, call: name, input }));
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

  private open(): Promise<WebSocket> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://${this.page.location.host}/socket`);
      socket.onopen = () => socket.send(JSON.stringify({ token: this.token }));
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(String(data)) as ServerMessage;
        if ('welcome' in message) resolve(socket);
        else if ('event' in message)
          for (const hear of this.listeners.get(message.event) ?? []) hear(message.data);
        else {
          this.waiting.get(message.id)?.(message.result as Result<unknown>);
          this.waiting.delete(message.id);
        }
      };
      socket.onclose = ({ code }) => {
        this.socket = undefined;
        reject(new Error(code === CLOSED_BAD_TOKEN ? NO_ACCESS : 'The connection to the program is lost.'));
        for (const answer of this.waiting.values()) answer(lost());
        this.waiting.clear();
      };
    });
  }
}

function lost(message = 'The connection to the program is lost.'): Result<never> {
  return fail('disconnected', message, 'See that Counterpoint still runs in its terminal, then try again.');
}
