import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { IMPORT_WORKER } from '../../../support/import-worker';
import { hostSession, type HostSession } from '../../../../shared/host/wire';
import { PeerUsers } from '../../../../electron/browser-shell/peer-user';
import { startBrowserShell, type BrowserShell } from '../../../../electron/browser-shell/server';
import { newFolder } from '../../../support/new-folder';

let server: BrowserShell;
const rendererFolder = newFolder();

beforeAll(async () => {
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html>');
  const folder = newFolder();
  server = await startBrowserShell({
    rendererFolder,
    samplesFolder: folder,
    dataFolder: folder,
    importWorker: IMPORT_WORKER,
    libraryWorker: '',
    exportWorker: EXPORT_WORKER,
    version: '0',
    folders: [folder],
    files: [],
  });
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

function send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    call.on('error', reject).end(body);
  });
}

const ours = (): { Host: string; Origin: string } => ({
  Host: `127.0.0.1:${server.port}`,
  Origin: `http://127.0.0.1:${server.port}`,
});
const code = (): string => server.address().split('#code=')[1] ?? '';

async function exchange(headers: Record<string, string>, given: string): Promise<Answer> {
  return send(
    'POST',
    '/session',
    { 'Content-Type': 'application/json', ...headers },
    JSON.stringify({ code: given }),
  );
}

async function session(): Promise<HostSession> {
  return hostSession.parse(JSON.parse((await exchange(ours(), code())).body));
}

const token = async (): Promise<string> => (await session()).token;

/** What a socket is told first, or the code with which it is closed; 0 when it is not even opened. */
function talk(headers: Record<string, string>, first: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { headers });
    socket.on('open', () => socket.send(JSON.stringify(first)));
    socket.on('message', (data: Buffer) => {
      resolve(JSON.parse(data.toString('utf8')));
      socket.close();
    });
    socket.on('close', (closed) => resolve(closed));
    socket.on('error', () => resolve(0));
  });
}

describe('static files', () => {
  it('are served under our own name alone, with the security headers and no CORS', async () => {
    const page = await send('GET', '/', ours());
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect((await send('GET', '/', { Host: 'evil.example' })).status).toBe(421);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets', '/index.html/'])(
    'has nothing at %s',
    async (path) => {
      expect((await send('GET', path, ours())).status).toBe(404);
    },
  );

  it('refuses preflights and other methods', async () => {
    expect((await send('OPTIONS', '/session', ours())).status).toBe(403);
    expect((await send('PUT', '/', ours())).status).toBe(405);
  });
});

describe('the exchange of the code', () => {
  it('gives a token once', async () => {
    const once = code();
    expect((await exchange(ours(), once)).status).toBe(200);
    expect((await exchange(ours(), once)).status).toBe(403);
  });

  it('needs host, origin and code together', async () => {
    const host = { Host: ours().Host };
    expect((await exchange(host, code())).status).toBe(403);
    expect((await exchange({ ...ours(), Origin: 'http://evil.example' }, code())).status).toBe(403);
    expect((await exchange({ ...ours(), Host: `evil.example:${server.port}` }, code())).status).toBe(421);
    expect((await exchange(ours(), 'wrong')).status).toBe(403);
  });

  it('needs what the browser says of the page to agree', async () => {
    expect((await exchange({ ...ours(), 'Sec-Fetch-Site': 'cross-site' }, code())).status).toBe(403);
    expect((await exchange({ ...ours(), 'Sec-Fetch-Site': 'same-origin' }, code())).status).toBe(200);
  });

  it('reads no body that is longer than a code', async () => {
    expect((await exchange(ours(), 'x'.repeat(100_000))).status).toBe(413);
  });

  it('takes the right code and the right token, whatever others have tried before', async () => {
    const [known, right] = [await session(), code()];
    const wrong = Array.from({ length: 30 }, () => [
      exchange(ours(), 'wrong'),
      talk(ours(), { token: 'wrong' }),
    ]);
    await Promise.all(wrong.flat());
    expect((await exchange(ours(), right)).status).toBe(200);
    expect(await talk(ours(), { token: known.token })).toEqual({ welcome: known.proof });
  });

  it('serves whoever comes while others hold all connections that wait', async () => {
    const held = Array.from({ length: 200 }, () => connect({ port: server.port, host: '127.0.0.1' }));
    for (const socket of held) socket.on('error', () => undefined);
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    const good = await session();
    expect(await talk(ours(), { token: good.token })).toEqual({ welcome: good.proof });
    for (const socket of held) socket.destroy();
  });
});

describe('a connection', () => {
  /** What is answered on a connection of its own; empty when it is ended without a word. */
  const ask = (): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect({ port: server.port, host: '127.0.0.1' });
      let text = '';
      socket.on('data', (data: Buffer) => (text += data.toString('latin1')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`);
    });

  it('is answered once it is known whose it is', async () => {
    let tell: (isStranger: boolean) => void = () => undefined;
    const check = vi.spyOn(PeerUsers.prototype, 'isOfAnotherUser');
    check.mockImplementationOnce(() => new Promise((resolve) => (tell = resolve)));
    let isAnswered = false;
    const first = ask().finally(() => (isAnswered = true));
    await vi.waitFor(() => expect(check).toHaveBeenCalled());
    expect(await ask()).toMatch(/^HTTP\/1.1 200 /);
    expect(isAnswered).toBe(false);
    tell(false);
    expect(await first).toMatch(/^HTTP\/1.1 200 /);
  });

  it('of another user is ended without a word', async () => {
    vi.spyOn(PeerUsers.prototype, 'isOfAnotherUser').mockResolvedValueOnce(true);
    expect(await ask()).toBe('');
  });
});

describe('the page that the launcher opens', () => {
  const form = (given: string, more: Record<string, string> = {}): Promise<Answer> =>
    send(
      'POST',
      '/open',
      { Host: ours().Host, Origin: 'null', 'Content-Type': 'application/x-www-form-urlencoded', ...more },
      `code=${given}`,
    );

  it('leaves a session to the interface, by a script that no other policy lets run', async () => {
    const answer = await form(code());
    expect(answer.status).toBe(200);
    const policy = String(answer.headers['content-security-policy']);
    const nonce = /script-src 'nonce-([\w+/=]+)'/.exec(policy)?.[1] ?? '';
    expect(answer.body).toContain(`<script nonce="${nonce}">`);
    expect(policy).toContain("default-src 'none'");
    const token = /token\\":\\"([\w-]+)/.exec(answer.body)?.[1];
    expect(await talk(ours(), { token })).toHaveProperty('welcome');
  });

  it('gives nothing to pages of the web, to frames and requests of scripts, nor for a wrong code', async () => {
    expect((await form(code(), { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await form(code(), { Host: `evil.example:${server.port}` })).status).toBe(421);
    expect((await form(code(), { 'Sec-Fetch-Dest': 'iframe' })).status).toBe(403);
    expect((await form(code(), { 'Sec-Fetch-Mode': 'no-cors' })).status).toBe(403);
    expect((await form(code(), { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await form('wrong')).status).toBe(403);
  });
});

describe('the socket', () => {
  it('welcomes the right token from our own page', async () => {
    const good = await session();
    expect(await talk(ours(), { token: good.token })).toEqual({ welcome: good.proof });
  });

  it('refuses a missing or foreign origin before anything is said', async () => {
    const good = await token();
    expect(await talk({ Host: ours().Host }, { token: good })).toBe(0);
    expect(await talk({ ...ours(), Origin: 'http://evil.example' }, { token: good })).toBe(0);
  });

  it('closes on a wrong token, and on a call before the token, without an answer', async () => {
    expect(await talk(ours(), { token: 'wrong' })).toBe(4001);
    expect(await talk(ours(), { id: 1, call: 'app.start', input: {} })).toBe(4001);
  });

  it('ends a refused connection, and outlives one that is reset', async () => {
    const refused = (reset: boolean): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
        let text = '';
        socket.on('error', () => undefined);
        socket.on('close', () => resolve(text));
        socket.on('data', (data: Buffer) => {
          text += data.toString('latin1');
          if (reset) socket.resetAndDestroy();
        });
        socket.write(
          `GET /socket HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
        );
        socket.on('end', () => socket.end());
      });
    expect(await refused(false)).toMatch(/^HTTP\/1.1 403 /);
    expect(await refused(true)).toMatch(/^HTTP\/1.1 403 /);
    expect((await send('GET', '/', ours())).status).toBe(200);
  });

  it('takes no more than some kilobytes before the token, however they are sent, and large frames after it', async () => {
    const good = await token();
    const large = 'x'.repeat(1_000_000);
    expect(await talk(ours(), { token: large })).toBe(1006);
    const inParts = await new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { headers: ours() });
      const send = (): void => socket.send('x'.repeat(500), { fin: false }, (error) => !error && send());
      socket.on('open', send);
      socket.on('error', () => undefined);
      socket.on('close', resolve);
    });
    expect(inParts).toBe(1006);
    const answer = await new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { headers: ours() });
      socket.on('open', () => socket.send(JSON.stringify({ token: good })));
      socket.once('message', () => {
        socket.once('message', (data: Buffer) => {
          resolve(JSON.parse(data.toString('utf8')));
          socket.close();
        });
        const input = { text: 'x'.repeat(10_000_000) };
        socket.send(JSON.stringify({ id: 6, call: 'recent.list', input }));
      });
    });
    expect(answer).toEqual({ id: 6, result: { ok: true, value: { files: [] } } });
  });

  it('answers calls after the token, and closes on anything that is no call', async () => {
    const good = await session();
    const said: unknown[] = [];
    const closed = await new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { headers: ours() });
      socket.on('open', () => socket.send(JSON.stringify({ token: good.token })));
      socket.on('message', (data: Buffer) => {
        said.push(JSON.parse(data.toString('utf8')));
        socket.send(said.length === 1 ? '{"id":5,"call":"recent.list","input":{}}' : 'no call');
      });
      socket.on('close', resolve);
    });
    expect(said).toEqual([{ welcome: good.proof }, { id: 5, result: { ok: true, value: { files: [] } } }]);
    expect(closed).toBe(4002);
  });
});
