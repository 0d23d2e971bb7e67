import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { IMPORT_WORKER } from '../../../support/import-worker';
import { startBrowserShell, type BrowserShell } from '../../../../electron/browser-shell/server';

let server: BrowserShell;
const rendererFolder = mkdtempSync(join(tmpdir(), 'counterpoint-renderer-'));

beforeAll(async () => {
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html>');
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-shell-'));
  server = await startBrowserShell({
    rendererFolder,
    samplesFolder: folder,
    dataFolder: folder,
    importWorker: IMPORT_WORKER,
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

async function token(): Promise<string> {
  return (JSON.parse((await exchange(ours(), code())).body) as { token: string }).token;
}

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

  it('stops after ten wrong codes until a new one is asked for', async () => {
    const right = code();
    for (let i = 0; i < 10; i++) await exchange(ours(), 'wrong');
    expect((await exchange(ours(), right)).status).toBe(403);
    expect((await exchange(ours(), code())).status).toBe(200);
  });
});

describe('the socket', () => {
  it('welcomes the right token from our own page', async () => {
    expect(await talk(ours(), { token: await token() })).toEqual({ welcome: true });
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
    const good = await token();
    const said: unknown[] = [];
    const closed = await new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/socket`, { headers: ours() });
      socket.on('open', () => socket.send(JSON.stringify({ token: good })));
      socket.on('message', (data: Buffer) => {
        said.push(JSON.parse(data.toString('utf8')));
        socket.send(said.length === 1 ? '{"id":5,"call":"recent.list","input":{}}' : 'no call');
      });
      socket.on('close', resolve);
    });
    expect(said).toEqual([{ welcome: true }, { id: 5, result: { ok: true, value: { files: [] } } }]);
    expect(closed).toBe(4002);
  });
});
