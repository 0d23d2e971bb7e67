import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { post } from './browser';
import type { Loot, OtherRole } from './messages';

const CODE = /code=([\w-]{20,})/;
const SECRET = /(?<![\w-])[\w-]{43}(?![\w-])/g; // as codes and tokens look
const HELD = 150; // connections that are opened to keep others out
const GUESSES = 20;
const BETWEEN_LOOKS = 10; // ms; a browser takes thirty times as long to start

/** Another user of the machine: was there before, watches all the time, and tries everything when asked to (a line on its input). */
export function beOther(role: OtherRole): void {
  const loot = new Set<string>();
  setTrap(role, loot);
  const watching = setInterval(() => watch(role, loot), BETWEEN_LOOKS);
  console.log('ready');
  createInterface({ input: process.stdin }).on('line', () => {
    void tryAll(role, loot).then(() => {
      clearInterval(watching);
      console.log(JSON.stringify([...loot] satisfies Loot));
      process.exit(0);
    });
  });
}

function setTrap({ before, trap, port }: OtherRole, loot: Set<string>): void {
  if (before === 'folder') {
    mkdirSync(trap);
    chmodSync(trap, 0o777);
  } else if (before === 'link') {
    mkdirSync(`${trap}-behind`);
    chmodSync(`${trap}-behind`, 0o777);
    symlinkSync(`${trap}-behind`, trap);
  } else if (before === 'port') {
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        if (SECRET.test(data.toString('latin1'))) loot.add('a secret was sent to a taken port');
      });
    }).listen(port, '127.0.0.1');
  }
}

/** What any user can see of the owner's processes. */
function watch({ owner }: OtherRole, loot: Set<string>): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (statOf(`/proc/${pid}`)?.uid !== owner) continue;
    for (const name of ['cmdline', 'environ']) {
      const said = textOf(`/proc/${pid}/${name}`);
      if (CODE.test(said) || said.match(SECRET)) loot.add(`a code in /proc/…/${name}`);
    }
  }
}

async function tryAll(role: OtherRole, loot: Set<string>): Promise<void> {
  watch(role, loot);
  for (const place of role.places) search(place, role, loot);
  for (const port of portsOf(role.owner)) await tryPort(port, loot);
}

/** Reads whatever can be read, and looks for the map's words and for secrets. */
function search(path: string, role: OtherRole, loot: Set<string>): void {
  const info = statOf(path);
  if (info?.isDirectory()) for (const name of namesIn(path)) search(join(path, name), role, loot);
  if (!info?.isFile() || info.uid !== role.owner) return;
  const text = textOf(path);
  if (text.includes(role.words)) loot.add(`the map's words in ${path}`);
  if (CODE.test(text) || /"code" value=|"token"/.test(text)) loot.add(`a secret in ${path}`);
}

/** The ports on which the owner's processes listen: all users can see them. */
function portsOf(owner: number): number[] {
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const words = lines.map((line) => line.trim().split(/\s+/));
  const listening = words.filter(([, , , state, , , , user]) => state === '0A' && Number(user) === owner);
  return listening.map(([, local]) => parseInt(local?.split(':')[1] ?? '', 16));
}

async function tryPort(port: number, loot: Set<string>): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  // Held to the end: the owner's next connection has to come through all the same.
  for (let i = 0; i < HELD; i++) connect(port, '127.0.0.1').on('error', () => undefined);
  for (let i = 0; i < GUESSES; i++) {
    const code = Buffer.alloc(32, i).toString('base64url');
    const json = { port, path: '/session', origin, type: 'application/json' };
    const form = { port, path: '/open', origin: 'null', type: 'application/x-www-form-urlencoded' };
    if ((await post(json, JSON.stringify({ code }))).includes('token')) loot.add('a session for a guess');
    if ((await post(form, `code=${code}`)).includes('token')) loot.add('a session for a guess in a form');
    if (await isWelcome(port, origin, code)) loot.add('a welcome for a guess');
  }
}

function isWelcome(port: number, origin: string, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { headers: { Origin: origin } });
    socket.on('open', () => socket.send(JSON.stringify({ token })));
    socket.on('message', () => resolve(true));
    socket.on('close', () => resolve(false)).on('error', () => resolve(false));
  });
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
