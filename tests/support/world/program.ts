import { createHash } from 'node:crypto';
import * as realFs from 'node:fs';
import { createRequire } from 'node:module';
import * as zlib from 'node:zlib';
import type { callHost as CallHost } from '../../../electron/host/dispatch';
import type { createHost as CreateHost, Host } from '../../../electron/host/host';
import { PAGES_ALONE } from '../../../electron/host/pages-alone';
import type { Client } from '../../../electron/host/ports';
import type { OpenFile } from './memory-disk';
import type { Process, World } from './world';

/** What the bundle of the host's own code gives. */
interface HostCode {
  createHost: typeof CreateHost;
  callHost: typeof CallHost;
}

/** Where a program runs just now: the one thing that changes from schedule to schedule. */
export interface Seat {
  world: World;
  process: Process;
}

const realRequire = createRequire(import.meta.url);

/**
 * The real code of the host with everything that it has of its system put in by us: files, clock, timers, process numbers, chance. Loaded once and used
 * for many programs, one after the other: it keeps nothing between them.
 * @param code the bundle of `tests/support/world/host-code.ts`, CommonJS
 */
export function loadHostCode(code: string, seat: Seat): HostCode {
  const modules: Record<string, unknown> = {
    fs: syncFiles(seat),
    'fs/promises': files(seat),
    'timers/promises': {
      setTimeout: (ms: number) =>
        new Promise<void>((resolve) => seat.world.addTimer(seat.process, resolve, ms, false)),
    },
    os: {
      hostname: () => seat.process.machine,
      userInfo: () => ({ username: 'somebody' }),
      homedir: () => '/home',
    },
    crypto: { createHash, randomBytes: (count: number) => randomBytes(seat, count) },
    zlib: {
      deflate: (bytes: Buffer, done: (error: null, packed: Buffer) => void) =>
        done(null, zlib.deflateSync(bytes, { level: 1 })),
      inflate: (bytes: Buffer, options: object, done: (error: Error | null, content?: Buffer) => void) => {
        try {
          done(null, zlib.inflateSync(bytes, options));
        } catch (error) {
          done(error as Error);
        }
      },
    },
  };
  const load = (name: string): unknown => modules[name.replace(/^node:/, '')] ?? realRequire(name);
  const timer = (repeats: boolean) => (run: () => void, ms: number) => {
    const id = seat.world.addTimer(seat.process, run, ms, repeats);
    const self = { id, unref: () => self };
    return self;
  };
  const clear = (handle: { id: number } | undefined): void => {
    if (handle) seat.world.removeTimer(handle.id);
  };
  class SeatDate extends Date {
    constructor(...args: [] | [string | number]) {
      super(...((args.length > 0 ? args : [SeatDate.now()]) as [number]));
    }
    static override now(): number {
      return seat.world.time + seat.process.clock;
    }
  }
  const given = {
    require: load,
    process: processOf(seat),
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: clear,
    clearInterval: clear,
    setImmediate: (run: () => void) => void seat.world.ask(seat.process, run),
    Date: SeatDate,
    performance: { now: () => seat.world.time },
  };
  const module = { exports: {} as HostCode };
  // The bundle of our own code: a module scope of its own, as Node gives one to each file.
  const run = new Function('module', 'exports', ...Object.keys(given), code) as (...args: unknown[]) => void;
  run(module, module.exports, ...Object.values(given));
  return module.exports;
}

function processOf(seat: Seat) {
  return {
    get pid() {
      return seat.process.pid;
    },
    platform: 'linux',
    env: {},
    getuid: () => 0,
    kill: (pid: number) => {
      if (!seat.world.isRunning(seat.process.machine, pid))
        throw Object.assign(new Error('ESRCH'), { code: 'ESRCH' });
    },
    stderr: { write: (text: string) => void process.stderr.write(text) },
    versions: process.versions,
  };
}

function randomBytes({ world }: Seat, count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, () => Math.floor(world.random() * 256)));
}

/** `node:fs/promises`: each call waits for its turn in the world. */
function files(seat: Seat) {
  const ask = <T>(run: () => T, replaces?: string): Promise<T> => seat.world.ask(seat.process, run, replaces);
  const disk = () => seat.world.disk;
  return {
    lstat: (path: string) => ask(() => disk().stat(path, String(seat.process.pid))),
    stat: (path: string) => ask(() => disk().stat(path)),
    realpath: (path: string) => ask(() => (disk().stat(path), path)),
    readlink: (path: string) =>
      ask(() => {
        throw Object.assign(new Error('EINVAL'), { code: disk().stat(path) && 'EINVAL' });
      }),
    access: (path: string) => ask(() => void disk().stat(path)),
    readdir: (path: string) => ask(() => disk().readdir(path)),
    mkdir: (path: string, options: object) => ask(() => disk().mkdir(path, options)),
    chmod: (path: string, mode: number) => ask(() => disk().chmod(path, mode)),
    rename: (from: string, to: string) => ask(() => disk().rename(from, to, String(seat.process.pid)), to),
    link: (from: string, to: string) => ask(() => disk().link(from, to)),
    unlink: (path: string) => ask(() => disk().unlink(path)),
    rmdir: (path: string) => ask(() => disk().rmdir(path)),
    open: (path: string, flags?: string | number, mode?: number) =>
      ask(() => handle(ask, disk().open(path, flags, mode))),
    constants: realFs.constants,
  };
}

function handle(ask: <T>(run: () => T) => Promise<T>, file: OpenFile) {
  return {
    stat: () => ask(() => file.stat()),
    read: (into: Buffer, offset: number, length: number, position: number) =>
      ask(() => file.read(into, offset, length, position)),
    write: (bytes: Buffer, offset: number, length: number, position: number) =>
      ask(() => file.write(bytes, offset, length, position)),
    appendFile: (text: string) => ask(() => file.append(text)),
    chmod: (mode: number) => ask(() => file.chmod(mode)),
    chown: () => ask(() => undefined),
    truncate: (length: number) => ask(() => file.truncate(length)),
    sync: () => ask(() => undefined),
    close: () => ask(() => undefined),
  };
}

/** `node:fs`: what is done at once, and watching by looking. */
function syncFiles(seat: Seat) {
  const watched = new WeakMap<object, number>();
  const disk = () => seat.world.disk;
  return {
    constants: realFs.constants,
    lstatSync: (path: string) => disk().stat(path),
    readFileSync: (path: string) => disk().read(path).toString(),
    unlinkSync: (path: string) => disk().unlink(path),
    readlinkSync: () => {
      throw new Error('no links');
    },
    watch: () => ({ on: () => undefined, close: () => undefined }),
    watchFile: (path: string, { interval }: { interval: number }, listener: (...args: unknown[]) => void) => {
      const look = () => {
        try {
          return disk().stat(path);
        } catch {
          return { ctimeMs: 0, size: 0, ino: 0 };
        }
      };
      let before = look();
      const timer = seat.world.addTimer(
        seat.process,
        () => {
          const now = look();
          if (now.ctimeMs !== before.ctimeMs || now.ino !== before.ino) listener(now, before);
          before = now;
        },
        interval,
        true,
      );
      watched.set(listener, timer);
    },
    unwatchFile: (_path: string, listener: object) => {
      const timer = watched.get(listener);
      if (timer !== undefined) seat.world.removeTimer(timer);
    },
  };
}

/** A program: a process in which the host runs. */
export class Program {
  readonly host: Host;

  constructor(
    private readonly code: HostCode,
    readonly seat: Seat,
    readonly dataFolder: string,
  ) {
    const { world, process } = seat;
    let ids = 0;
    this.host = code.createHost({
      shell: 'desktop',
      chooseFiles: () => Promise.resolve({ kind: 'cancelled' }),
      openLink: () => Promise.resolve('declined'),
      ...PAGES_ALONE,
      dataFolder,
      importWorker: '',
      libraryWorker: '',
      exportWorker: '',
      samplesFolder: '/samples',
      version: '0',
      startFiles: [],
      newId: (kind) => `${kind[0]}-${process.pid}${String(++ids).padStart(9, '0')}` as never,
      now: () => new Date(world.time + process.clock).toISOString(),
    });
  }

  call(name: string, input: unknown, client: Client): ReturnType<HostCode['callHost']> {
    return this.code.callHost(this.host.handlers, { name, input, client });
  }
}
