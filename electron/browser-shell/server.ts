import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { WebSocketServer } from 'ws';
import { createIdMaker } from '../../shared/ids';
import { readBundledFiles } from '../host/bundled-files';
import { createHost } from '../host/host';
import { Access, CODE_LIFETIME, hasOurOrigin } from './access';
import { answerRequest } from './requests';
import { serveSocket } from './socket';

const LARGEST_MESSAGE = 96 * 1024 * 1024; // bytes: a map of 64 MiB in base 64
const MOST_SOCKETS = 32;
const MOST_CONNECTIONS = 128; // the sockets, and what their pages load meanwhile

export interface BrowserShellOptions {
  /** The built interface. */
  rendererFolder: string;
  /** The bundle of `import/import-worker.ts`. */
  importWorker: string;
  /** The bundle of `export/export-worker.ts`. */
  exportWorker: string;
  samplesFolder: string;
  dataFolder: string;
  version: string;
  /** Folders whose files the interface may list; absolute. */
  folders: readonly string[];
  /** Maps to open at start; absolute. Their folders may be listed, too. */
  files: readonly string[];
  /** 0 takes a free one. */
  port?: number;
  /** Called when the last tab has been closed. */
  onLastClosed?: () => void;
}

export interface BrowserShell {
  readonly port: number;
  /** The address to open, with a new one-time code, good for so many ms; the one before is void. */
  address: (lifetime?: number) => string;
  /** Whether a tab is connected. */
  hasWindow: () => boolean;
  close: () => Promise<void>;
}

/** Starts the loopback server: the same interface and the same host as on the desktop, in an ordinary browser. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const {
    rendererFolder,
    importWorker,
    exportWorker,
    samplesFolder,
    dataFolder,
    version,
    files: startFiles,
  } = options;
  const folders = [...new Set([...options.folders, ...startFiles.map((file) => dirname(file))])];
  const host = createHost({
    shell: 'browser',
    chooseFiles: () => Promise.resolve({ kind: 'in-page', folders }),
    openLink: () => Promise.resolve('in-page'),
    closeWindow: () => undefined,
    dataFolder,
    importWorker,
    exportWorker,
    samplesFolder,
    version,
    startFiles,
    newId: createIdMaker((count) => randomBytes(count)),
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  });
  const access = new Access();
  const files = await readBundledFiles(rendererFolder);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5000 });
  server.maxConnections = MOST_CONNECTIONS;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  server.on('request', (request, response) => answerRequest(request, response, { port, files, access }));
  server.on('upgrade', (request, socket, head) => {
    const allowed =
      request.url === '/socket' && hasOurOrigin(request, port) && sockets.clients.size < MOST_SOCKETS;
    if (!allowed) {
      // From here on nobody else listens to this connection: a reset must not end the program, nor a lingering peer keep it.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n', () => socket.destroy());
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      serveSocket(client, socket, host, access);
      client.on('close', () => sockets.clients.size === 0 && options.onLastClosed?.());
    });
  });

  return {
    port,
    address: (lifetime = CODE_LIFETIME.printed) =>
      `http://127.0.0.1:${port}/#code=${access.newCode(lifetime)}`,
    hasWindow: () => sockets.clients.size > 0,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      host.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
