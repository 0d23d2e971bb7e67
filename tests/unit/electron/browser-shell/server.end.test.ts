import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserShell } from '../../../../electron/browser-shell/server';
import type * as HostModule from '../../../../electron/host/host';
import { newFolder } from '../../../support/new-folder';

const slow = vi.hoisted(() => ({ until: Promise.resolve() }));

// A host that takes its time to end, as one does that has much to write.
vi.mock('../../../../electron/host/host', async (original) => {
  const { createHost } = await original<typeof HostModule>();
  return {
    createHost: (options: Parameters<typeof createHost>[0]): HostModule.Host => {
      const host = createHost(options);
      return { ...host, end: () => slow.until.then(host.end) };
    },
  };
});

it('lets nobody in while it ends: a page that comes back would keep it for ever', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const shell = await startBrowserShell({
    rendererFolder: folder,
    samplesFolder: folder,
    dataFolder: folder,
    importWorker: '',
    libraryWorker: '',
    exportWorker: '',
    version: '0',
    folders: [folder],
    files: [],
  });
  let letEnd: () => void = () => undefined;
  slow.until = new Promise((resolve) => (letEnd = resolve));
  const ending = shell.close();
  const origin = `http://127.0.0.1:${shell.port}`;
  const late = new WebSocket(`${origin.replace('http', 'ws')}/socket`, { origin });
  const met = await new Promise<string>((resolve) => {
    late.once('open', () => resolve('let in'));
    late.once('error', () => resolve('refused'));
  });
  late.terminate();
  letEnd();
  await ending;
  expect(met).toBe('refused');
});
