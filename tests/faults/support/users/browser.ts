import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';

const STARTING = 300; // ms that a browser takes at least: time to be looked at

/** Where the owner's browser says what it saw: the title of the person's map. */
export const SEEN_FILE = 'seen-by-browser';

/** Stands for the owner's browser: opens what `--app=` says, gets a session, and opens the first map of the folder. */
export async function beBrowser(args: readonly string[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, STARTING));
  const address = new URL(args.find((arg) => arg.startsWith('--app='))?.slice('--app='.length) ?? '');
  const { port, token } = await (address.protocol === 'file:' ? fromPage(address) : fromCode(address));
  const seen = await openFirstMap(port, token);
  const path = join(process.env['HOME'] ?? '', SEEN_FILE);
  writeFileSync(`${path}.part`, seen, { mode: 0o600 });
  renameSync(`${path}.part`, path);
}

interface Entered {
  port: number;
  token: string;
}

/** Sends the form of the page, as its script does. */
async function fromPage(address: URL): Promise<Entered> {
  const page = readFileSync(fileURLToPath(address), 'utf8');
  const port = Number(/127\.0\.0\.1:(\d+)\/open/.exec(page)?.[1]);
  const code = /value="([\w-]+)"/.exec(page)?.[1] ?? '';
  const type = 'application/x-www-form-urlencoded';
  const answer = await post({ port, path: '/open', origin: 'null', type }, `code=${code}`);
  return { port, token: /token\\":\\"([\w-]+)/.exec(answer)?.[1] ?? '' };
}

async function fromCode(address: URL): Promise<Entered> {
  const port = Number(address.port);
  const code = address.hash.slice('#code='.length);
  const to = { port, path: '/session', origin: address.origin, type: 'application/json' };
  const answer = await post(to, JSON.stringify({ code }));
  return { port, token: (JSON.parse(answer) as { token: string }).token };
}

interface Posted {
  port: number;
  path: string;
  origin: string;
  type: string;
}

/** @returns the body of the answer; empty when the connection was refused */
export function post({ port, path, origin, type }: Posted, body: string): Promise<string> {
  const headers = { Host: `127.0.0.1:${port}`, Origin: origin, 'Content-Type': type };
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(text)).on('error', () => resolve(''));
    });
    call.on('error', () => resolve(''));
    call.end(body);
  });
}

async function openFirstMap(port: number, token: string): Promise<string> {
  const headers = { Origin: `http://127.0.0.1:${port}` };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { headers });
  const failed = new Promise<never>((_, reject) => {
    socket.on('error', reject).on('close', () => reject(new Error('the socket was closed')));
  });
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), failed]);
  const call = async (name: string, input: unknown): Promise<Record<string, never>> => {
    const answer = new Promise<{ result?: { value: Record<string, never> } }>((resolve) => {
      const hear = (data: Buffer): void => {
        const message = JSON.parse(data.toString()) as { id?: number; result?: never };
        if (message.id !== 1) return;
        socket.off('message', hear);
        resolve(message);
      };
      socket.on('message', hear);
    });
    socket.send(JSON.stringify({ id: 1, call: name, input }));
    return (await Promise.race([answer, failed])).result?.value ?? {};
  };
  socket.send(JSON.stringify({ token }));
  await Promise.race([new Promise((resolve) => socket.once('message', resolve)), failed]);
  const { roots = [] } = (await call('files.choose', { purpose: 'open-map' })) as {
    roots?: { folder: string }[];
  };
  const { entries = [] } = (await call('folders.list', {
    folder: roots[0]?.folder,
    purpose: 'open-map',
  })) as { entries?: { file: string }[] };
  const opened = await call('maps.open', { file: entries[0]?.file });
  socket.removeAllListeners('close').on('error', () => undefined);
  // As a tab that stays open.
  socket.on('close', () => process.exit(0));
  return JSON.stringify(opened);
}
