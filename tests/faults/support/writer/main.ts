import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { say, sayDone, type Order } from './words';

// What an order needs is loaded when it comes: most of what is killed here lives for less time than the whole program takes to load.

/** ms by which the clock of this process is off, as that of another machine. */
const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0);
if (ahead !== 0) {
  const now = Date.now;
  Date.now = () => now() + ahead;
}

const before = new Set(threads());
// The first asynchronous file call starts the pool, of one thread if UV_THREADPOOL_SIZE says so.
start(async () => {
  await stat('/');
  const pool = threads().find((thread) => !before.has(thread));
  say({ kind: 'ready', pool: pool === undefined ? undefined : Number(pool) });
  for await (const line of createInterface({ input: process.stdin })) await follow(JSON.parse(line) as Order);
});

async function follow(order: Order): Promise<void> {
  switch (order.kind) {
    case 'save-on':
      return (await import('./save')).saveOn(order);
    case 'save-once':
      return (await import('./save')).saveOnce(order);
    case 'edit-on':
      return (await import('./edit')).editOn(order);
    case 'hold':
      return (await import('./hold')).hold(order);
    case 'edit-and-save':
      return (await import('./program')).editAndSave(order);
    case 'type-on':
      return (await import('./program')).typeOn(order);
    case 'use-all':
      return (await import('./program')).useAll(order);
    case 'index': {
      const { Library } = await import('../../../../electron/library/library');
      return sayDone(await new Library(order.folder, order.dataFolder).look());
    }
  }
}

function threads(): string[] {
  return process.platform === 'linux' ? readdirSync('/proc/self/task') : [];
}

function start(task: () => Promise<void>): void {
  task().catch((error: unknown) => {
    say({ kind: 'done', ok: false, code: 'thrown', message: String(error), hint: '' });
    process.exitCode = 1;
  });
}
