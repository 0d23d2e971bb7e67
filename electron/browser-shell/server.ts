import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import { MOST_SENT } from '../../shared/host/wire';
import { createIdMaker } from '../../shared/ids';
import { readBundledFiles } from '../host/bundled-files';
import { HandingOver } from '../host/handing-over';
import { createHost } from '../host/host';
import { PAGES_ALONE } from '../host/pages-alone';
import type { Client } from '../host/ports';
import { makeDataFolder } from '../files/make-data-folder';
import { Access, CODE_LIFETIME, hasOurOrigin } from './access';
import { PeerUsers } from './peer-user';
import { PieceStreams } from './piece-streams';
import { answerRequest } from './requests';
import { serveSocket } from './socket';
import { WaitingRoom } from './waiting-room';

const LARGEST_MESSAGE = 3 * MOST_SENT; // bytes
const MOST_WAITING = 128; // connections without a token: what pages load, and sockets that have just been opened

export interface BrowserShellOptions {
  /** The built interface. */
  rendererFolder: string;
  /** The bundle of `import/import-worker.ts`. */
  importWorker: string;
  /** The bundle of `library/library-worker.ts`. */
  libraryWorker: string;
  /** The bundle of `export/export-worker.ts`. */
  exportWorker: string;
  samplesFolder: string;
  /** Where the catalogs of the languages lie; absent: the host speaks English. */
  wordsFolder?: string;
  dataFolder: string;
  version: string;
  /** Folders whose files the interface may list; absolute. */
  folders: readonly string[];
  /** Maps to open at start; absolute. Their folders may be listed, too. */
  files: readonly string[];
  /** 0 takes a free one. */
  port?: number;
  /** Called when a code has been used. */
  onRedeemed?: () => void;
  /** Called when the last tab has been closed. */
  onLastClosed?: () => void;
}

export interface BrowserShell {
  readonly port: number;
  /** A new one-time code, good for so many ms; the one before is void. */
  newCode: (lifetime: number) => string;
  /** The address for a person to copy, with such a code. */
  address: (lifetime?: number) => string;
  /** Whether a tab is connected. */
  hasWindow: () => boolean;
  /** The ordered way out: every tab ends what is being typed, hands its edits over and saves, as far as there is time; then the host ends. */
  close: () => Promise<void>;
}

/**
 * Starts the loopback server: the same interface and the same host as on the desktop, in an ordinary browser. Throws a
 * `DataFolderError`, and the system's error when the port is taken.
 */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const {
    rendererFolder,
    importWorker,
    libraryWorker,
    exportWorker,
    samplesFolder,
    dataFolder,
    version,
    files: startFiles,
  } = options;
  await makeDataFolder(dataFolder);
  const folders = [...new Set([...options.folders, ...startFiles.map((file) => dirname(file))])];
  const handingOver = new HandingOver<Client>();
  const host = createHost({
    shell: 'browser',
    chooseFiles: () => Promise.resolve({ kind: 'in-page', folders }),
    openLink: () => Promise.resolve('in-page'),
    ...PAGES_ALONE,
    windowEnds: (client, stage) => {
      if (stage === 'handed-over') handingOver.done(client);
    },
    dataFolder,
    importWorker,
    libraryWorker,
    exportWorker,
    samplesFolder,
    ...(options.wordsFolder !== undefined && { wordsFolder: options.wordsFolder }),
    version,
    startFiles,
    newId: createIdMaker((count) => randomBytes(count)),
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  });
  const last = await host.lastOpen.take();
  // One tab asks first, and gets what was open in all of them.
  if (last[0]) host.lastOpen.bringBack({ ...last[0], maps: [...new Set(last.flatMap(({ maps }) => maps))] });
  const access = new Access();
  const pieces = new PieceStreams();
  const files = await readBundledFiles(rendererFolder);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5000 });
  const waitingRoom = new WaitingRoom(MOST_WAITING);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  /** The sockets whose token was right, each with the tab that it comes from. */
  const tabs = new Map<WebSocket, Client>();
  let isEnding = false;

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const peers = new PeerUsers(port);
  server.on('connection', (socket) => {
    // Nothing that it says is read before it is known whose it is, and until then it takes nobody's place. In the next tick: in this one the server itself
    // still sees to it that it is read.
    process.nextTick(() => {
      socket.pause();
      void peers.isOfAnotherUser(socket).then((isStranger) => {
        if (isStranger || socket.destroyed) return socket.destroy();
        waitingRoom.enter(socket);
        return socket.resume();
      });
    });
  });
  server.on('request', (request, response) => {
    answerRequest(request, response, {
      port,
      files,
      redeem: (code) => {
        const session = access.redeem(code);
        if (session) options.onRedeemed?.();
        return session;
      },
      streamPieces: ({ token, request: name }) => {
        if (!access.sessionOf(token)) return false;
        waitingRoom.leave(request.socket);
        pieces.open(name, response);
        return true;
      },
    });
  });
  server.on('upgrade', (request, socket, head) => {
    const refusal =
      request.url !== '/socket' || !hasOurOrigin(request, port)
        ? '403 Forbidden'
        : isEnding
          ? '503 Service Unavailable'
          : undefined;
    if (refusal !== undefined) {
      // From here on nobody else listens to this connection: a reset must not end the program, nor a lingering peer keep it.
      socket.on('error', () => socket.destroy());
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      serveSocket(client, socket, {
        host,
        access,
        pieces,
        onWelcome: (tab) => {
          tabs.set(client, tab);
          waitingRoom.leave(request.socket);
        },
      });
      client.on('close', () => {
        const tab = tabs.get(client);
        if (!tab) return;
        tabs.delete(client);
        handingOver.done(tab);
        if (tabs.size === 0) options.onLastClosed?.();
      });
    });
  });

  return {
    port,
    newCode: (lifetime) => access.newCode(lifetime),
    address: (lifetime = CODE_LIFETIME.printed) =>
      `http://127.0.0.1:${port}/#code=${access.newCode(lifetime)}`,
    hasWindow: () => tabs.size > 0,
    close: async () => {
      // First nobody is let in any more: a page that is cut off comes back at once, and would keep the server. Pages may still need files of theirs.
      isEnding = true;
      await handingOver.from([...tabs.values()], (tab) => tab.tell('app.endRequested', {}));
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await host.end();
      await closed;
    },
  };
}
