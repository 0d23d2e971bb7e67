import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket as NodeWebSocket } from 'ws';
import { startBrowserShell, type BrowserShell } from '../../electron/browser-shell/server';
import type { HostClient } from '../../renderer/host/client';
import { socketClient } from '../../renderer/host/socket-client';
import { SESSION_KEY } from '../../shared/host/wire';
import { sessionOf } from '../support/loopback-matrix';
import { Tally, type Run, type Scenario } from './scenario';
import { mapInFile } from './support/brought-back';
import { lettersUpTo, typedCard, Typist } from './support/typist';
import { templateOf } from './support/template';

const STORMS = 300;
const LETTERS = 80;
const MAP_BYTES = 20_000;
/** ms between two letters, and the longest that the wire holds what is on it before it breaks or goes on. */
const LETTER_EVERY = 4;
const HOLDS = 60;
const SAVES = 50;

/**
 * Somebody types in a window whose connection to the program breaks, or stands still and breaks, again and again. In the end the file must hold every letter.
 * The control are the edits that were on their way when it broke.
 */
export const reconnect: Scenario = {
  name: 'reconnect',
  minutes: 2,
  target: '0 letters lost or twice',
  run: async (run) => {
    const tally = new Tally();
    const storms = run.scaled(STORMS, 10);
    const seen = { cut: 0, onTheWay: 0 };
    const before = globalThis.WebSocket;
    const path = join(run.folder, 'map.argmap');
    writeFileSync(join(run.folder, 'index.html'), '<!doctype html>');
    try {
      while (tally.tried < storms) {
        writeFileSync(path, templateOf(MAP_BYTES));
        tally.count(await storm(run, path, seen));
        run.progress(tally.tried, storms);
      }
    } finally {
      globalThis.WebSocket = before;
    }
    return tally.outcome({
      note: `The connection broke ${seen.cut} times; ${seen.onTheWay} edits were on their way then.`,
      ...(seen.onTheWay === 0 && {
        unmet: 'No edit was on its way when the connection broke: nothing was tried.',
      }),
    });
  },
};

async function storm(
  run: Run,
  path: string,
  seen: { cut: number; onTheWay: number },
): Promise<string | undefined> {
  const dataFolder = join(run.folder, 'data');
  mkdirSync(dataFolder);
  const server = await startBrowserShell({
    ...{ rendererFolder: run.folder, samplesFolder: run.folder, dataFolder },
    ...{
      importWorker: '',
      libraryWorker: '',
      exportWorker: '',
      version: '0',
      folders: [run.folder],
      files: [],
    },
  });
  const wire = await Wire.before(server.port);
  try {
    const host = await clientOver(server, wire);
    const counting: HostClient = {
      ...host,
      api: {
        ...host.api,
        'maps.edit': async (input) => {
          const sent = await host.api['maps.edit'](input);
          if (!sent.ok && sent.error.code === 'disconnected') seen.onTheWay++;
          return sent;
        },
      },
    };
    const typist = await Typist.open(counting, await fileHandle(host));
    while (typist.letters < LETTERS) {
      typist.type();
      if (Math.random() < 0.05) {
        seen.cut++;
        void wire.breaks(Math.random() < 0.5 ? 0 : Math.random() * HOLDS);
      }
      await wait(Math.random() * LETTER_EVERY * 2);
    }
    let saved = await typist.save();
    for (let tries = 1; !saved.ok && tries < SAVES; tries++) {
      await wait(LETTER_EVERY);
      saved = await typist.save();
    }
    if (!saved.ok) return `it could not be saved: ${saved.error.message}`;
    await host.api['maps.close']({ map: typist.handle });
    const map = mapInFile(path);
    if (typeof map === 'string') return map;
    const { text } = typedCard(map);
    return text === lettersUpTo(LETTERS) ? undefined : `the file holds “${text}”`;
  } finally {
    wire.end();
    await server.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** What lies between the window and the program. */
class Wire {
  private readonly pairs = new Set<[Socket, Socket]>();

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    private readonly to: number,
  ) {
    server.on('connection', (near) => {
      const far = connect(this.to, '127.0.0.1');
      const pair: [Socket, Socket] = [near, far];
      this.pairs.add(pair);
      for (const socket of pair) {
        socket.on('error', () => undefined);
        socket.on('close', () => this.cut(pair));
      }
      near.pipe(far);
      far.pipe(near);
    });
  }

  static async before(port: number): Promise<Wire> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Wire(server, port);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  private cut(pair: [Socket, Socket]): void {
    this.pairs.delete(pair);
    for (const socket of pair) socket.destroy();
  }

  /** Stands still for so many ms, then breaks. */
  async breaks(ms: number): Promise<void> {
    const pairs = [...this.pairs];
    for (const [near, far] of pairs) {
      near.unpipe(far);
      far.unpipe(near);
    }
    if (ms > 0) await wait(ms);
    for (const pair of pairs) this.cut(pair);
  }

  end(): void {
    for (const pair of this.pairs) this.cut(pair);
    this.server.close();
  }
}

/** The interface's own client, whose socket goes over the wire. */
async function clientOver(server: BrowserShell, wire: Wire): Promise<HostClient> {
  const host = `127.0.0.1:${server.port}`;
  class WireSocket extends NodeWebSocket {
    constructor(url: string) {
      super(url.replace(host, `127.0.0.1:${wire.port}`), {
        headers: { Host: host },
        origin: `http://${host}`,
      });
      this.on('error', () => undefined);
    }
  }
  globalThis.WebSocket = WireSocket as unknown as typeof WebSocket;
  const kept = new Map([[SESSION_KEY, JSON.stringify(await sessionOf(server))]]);
  const page = Object.assign(new EventTarget(), {
    location: { host, hash: '' },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  });
  return socketClient(page as unknown as Window);
}

async function fileHandle(host: HostClient): Promise<string> {
  const chosen = await host.api['files.choose']({ purpose: 'save-map' });
  const root = chosen.ok && chosen.value.kind === 'in-page' ? chosen.value.roots[0] : undefined;
  const named =
    root &&
    (await host.api['folders.file']({ ...{ folder: root.folder, name: 'map.argmap' }, purpose: 'save-map' }));
  if (!named?.ok) throw new Error('The map cannot be named.');
  return named.value.file;
}
