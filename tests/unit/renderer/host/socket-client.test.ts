import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HostClient } from '../../../../renderer/host/client';
import { socketClient } from '../../../../renderer/host/socket-client';
import { SESSION_KEY } from '../../../../shared/host/wire';

const SESSION = { token: 'token', proof: 'proof' };

/** A socket of the page; while the host is away it closes as soon as it is opened. */
class Socket {
  static isHostThere = true;
  static readonly all: Socket[] = [];
  onopen: () => void = () => undefined;
  onmessage: (message: { data: string }) => void = () => undefined;
  onclose: (event: { code: number }) => void = () => undefined;

  constructor() {
    Socket.all.push(this);
    void Promise.resolve().then(() => (Socket.isHostThere ? this.onopen() : this.close()));
  }
  send(): void {
    this.onmessage({ data: JSON.stringify({ welcome: SESSION.proof }) });
  }
  close(): void {
    this.onclose({ code: 1006 });
  }
}

/** As much of a page as a connection looks at. */
class Page extends EventTarget {
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
  readonly location = { hash: '', host: '127.0.0.1:1' };
  readonly sessionStorage = {
    getItem: (key: string) => (key === SESSION_KEY ? JSON.stringify(SESSION) : null),
    setItem: () => undefined,
  };
  turn(to: 'visible' | 'hidden'): void {
    this.document.visibilityState = to;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }
}

const page = new Page();
let client: HostClient;
let isConnected: boolean;

/** Lets everything run that waits for nothing but its turn. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Socket);
  Object.assign(Socket, { isHostThere: true });
  Socket.all.length = 0;
  page.turn('hidden');
  client = await socketClient(page as unknown as Window);
  isConnected = true;
  client.onConnection((lost) => (isConnected = lost === undefined));
  Socket.all[0]?.close();
  await settle();
  expect(isConnected).toBe(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tries again after a while', async () => {
  await vi.advanceTimersToNextTimerAsync();
  expect(isConnected).toBe(true);
});

it('tries at once when somebody looks at the page again, whose timers ran late while it was hidden', async () => {
  page.turn('visible');
  await settle();
  expect(isConnected).toBe(true);
});

it('tries at once when the network is back', async () => {
  page.dispatchEvent(new Event('online'));
  await settle();
  expect(isConnected).toBe(true);
});

it('does not wait longer and longer once it was woken', async () => {
  Socket.isHostThere = false;
  for (let i = 0; i < 8; i++) await vi.advanceTimersToNextTimerAsync();
  page.turn('visible');
  await settle();
  expect(isConnected).toBe(false);
  Socket.isHostThere = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(isConnected).toBe(true);
});

it('hears nothing more of the page once it is back', async () => {
  page.turn('visible');
  await settle();
  const { length } = Socket.all;
  page.turn('hidden');
  page.turn('visible');
  page.dispatchEvent(new Event('online'));
  await settle();
  expect(Socket.all).toHaveLength(length);
});

it('says that it is back as soon as a call has opened it', async () => {
  void client.api['app.about']({});
  await settle();
  expect(isConnected).toBe(true);
});

it('makes up once for a connection that a call has opened and that is lost again', async () => {
  for (let count = 0; count < 3; count++) {
    Object.assign(Socket, { isHostThere: true });
    void client.api['app.about']({});
    await settle();
    Object.assign(Socket, { isHostThere: false });
    Socket.all.at(-1)?.close();
    await settle();
  }
  expect(isConnected).toBe(false);
  expect(vi.getTimerCount()).toBe(1);
});

it('answers itself what no message can hold, and leaves the connection alone', async () => {
  page.turn('visible');
  await settle();
  const endless = {
    toJSON: (): never => {
      throw new RangeError('Invalid string length');
    },
  } as unknown as string;
  const answer = await client.api['maps.openContent']({ fileName: 'a.argmap', bytes: endless });
  expect(answer).toMatchObject({ ok: false, error: { code: 'too-large' } });
  expect(isConnected).toBe(true);
});
