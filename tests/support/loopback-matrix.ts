import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { BrowserShell } from '../../electron/browser-shell/server';
import { hostSession, type HostSession } from '../../shared/host/wire';

/** What became of one request: whether it was let in, and whether it may have been. */
export interface LoopbackCase {
  readonly name: string;
  readonly accepted: boolean;
  readonly allowed: boolean;
}

type Headers = Record<string, string>;

const WRONG_SECRETS = ['wrong', '', undefined] as const;

/** Host × Origin × code or token × method × path, over real connections, to the exchange, to the socket and for the page itself. */
export async function loopbackMatrix(server: BrowserShell): Promise<LoopbackCase[]> {
  const { port } = server;
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  const hosts = [
    ...ours,
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1.evil.example:${port}`,
    `[::1]:${port}`,
    `LOCALHOST:${port}`,
    `0.0.0.0:${port}`,
    `127.0.0.1:${port}, evil.example`,
    'localhost',
  ];
  const origins = [
    ...ours.map((host) => `http://${host}`),
    undefined,
    'null',
    'http://evil.example',
    `http://127.0.0.1:${port + 1}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port}.evil.example`,
    `http://127.0.0.1:${port}/`,
  ];
  const sites = ['cross-site', 'same-site', 'none'];
  const cases: LoopbackCase[] = [];
  const fits = (host: string, origin: string | undefined): boolean =>
    ours.includes(host) && origin === `http://${host}`;
  const [host = ''] = ours;
  const origin = `http://${host}`;

  async function exchange(
    headers: Headers,
    code: 'right' | string | undefined,
    allowed: boolean,
    how = ['POST', '/session'],
  ) {
    const [method = '', path = ''] = how;
    const right = codeOf(server);
    const body = code === undefined ? '{}' : JSON.stringify({ code: code === 'right' ? right : code });
    const answer = await send(
      port,
      { method, path, headers: { 'Content-Type': 'application/json', ...headers } },
      body,
    );
    const accepted = /"token"/.test(answer.body);
    cases.push({ name: `${method} ${path} ${JSON.stringify(headers)} ${String(code)}`, accepted, allowed });
  }

  async function socket(headers: Headers, token: string | undefined, allowed: boolean, path = '/socket') {
    const accepted = await isWelcome(port, path, headers, token);
    cases.push({ name: `socket ${path} ${JSON.stringify(headers)} ${String(token)}`, accepted, allowed });
  }

  async function pieces(headers: Headers, token: string | undefined, allowed: boolean) {
    const accepted = await getsPieces(port, { 'Content-Type': 'application/json', ...headers }, token);
    cases.push({ name: `pieces ${JSON.stringify(headers)} ${String(token)}`, accepted, allowed });
  }

  const token = (await sessionOf(server)).token;
  for (const name of hosts) {
    for (const from of origins) {
      const headers = { Host: name, ...(from !== undefined && { Origin: from }) };
      await exchange(headers, 'right', fits(name, from));
      await socket(headers, token, fits(name, from));
      await socket(headers, 'wrong', false);
      await pieces(headers, token, fits(name, from));
    }
    const page = await send(port, { method: 'GET', path: '/', headers: { Host: name } });
    cases.push({ name: `GET / ${name}`, accepted: page.status === 200, allowed: ours.includes(name) });
  }
  for (const wrong of WRONG_SECRETS) {
    await exchange({ Host: host, Origin: origin }, wrong, false);
    await socket({ Host: host, Origin: origin }, wrong, false);
    await pieces({ Host: host, Origin: origin }, wrong, false);
  }
  for (const site of sites) {
    await exchange({ Host: host, Origin: origin, 'Sec-Fetch-Site': site }, 'right', false);
    await socket({ Host: host, Origin: origin, 'Sec-Fetch-Site': site }, token, false);
    await pieces({ Host: host, Origin: origin, 'Sec-Fetch-Site': site }, token, false);
  }
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    await exchange({ Host: host, Origin: origin, 'Content-Type': type }, 'right', false);
    await pieces({ Host: host, Origin: origin, 'Content-Type': type }, token, false);
  }
  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    for (const path of ['/session', '/', '/socket'])
      await exchange({ Host: host, Origin: origin }, 'right', false, [method, path]);
  for (const path of [
    '/session/',
    '//session',
    '/SESSION',
    '/socket',
    '/%73ession',
    '/x/../session',
    '/session%00',
  ])
    await exchange({ Host: host, Origin: origin }, 'right', false, ['POST', path]);
  for (const path of ['/', '/session', '/socket/', '/socket?token=x', '//socket', '/SOCKET'])
    await socket({ Host: host, Origin: origin }, token, false, path);
  return cases;
}

/** A new code, out of the address that a person would open. */
export function codeOf(server: BrowserShell): string {
  return server.address().split('#code=')[1] ?? '';
}

/** A session, for such a code. */
export async function sessionOf(server: BrowserShell): Promise<HostSession> {
  const host = `127.0.0.1:${server.port}`;
  const headers = { Host: host, Origin: `http://${host}`, 'Content-Type': 'application/json' };
  const answer = await send(
    server.port,
    { method: 'POST', path: '/session', headers },
    JSON.stringify({ code: codeOf(server) }),
  );
  return hostSession.parse(JSON.parse(answer.body));
}

interface Sent {
  method: string;
  path: string;
  headers: Headers;
}

function send(port: number, sent: Sent, body?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, setHost: false, ...sent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    call.on('error', () => resolve({ status: 0, body: '' }));
    call.end(body);
  });
}

/** Whether the pieces of a map would come, which is said before there are any. */
function getsPieces(port: number, headers: Headers, token: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = { method: 'POST', path: '/pieces', headers };
    const call = request({ host: '127.0.0.1', port, setHost: false, ...sent }, (response) => {
      resolve(response.statusCode === 200);
      response.destroy();
    });
    call.on('error', () => resolve(false));
    call.end(JSON.stringify({ request: 'r', ...(token !== undefined && { token }) }));
  });
}

function isWelcome(
  port: number,
  path: string,
  headers: Headers,
  token: string | undefined,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    socket.on('open', () =>
      socket.send(JSON.stringify(token === undefined ? { id: 1, call: 'app.start', input: {} } : { token })),
    );
    socket.on('message', () => {
      resolve(true);
      socket.terminate();
    });
    socket.on('close', () => resolve(false));
    socket.on('error', () => resolve(false));
  });
}
