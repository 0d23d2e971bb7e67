import { on, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserShell, type BrowserShell } from '../../../../electron/browser-shell/server';
import type * as HostModule from '../../../../electron/host/host';
import { hostSession } from '../../../../shared/host/wire';
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

function start(): Promise<BrowserShell> {
  const folder = newFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  return startBrowserShell({
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
}

/** A tab that is connected, and each message that it gets from then on. */
async function openTab(shell: BrowserShell): Promise<{ tab: WebSocket; heard: AsyncIterator<unknown> }> {
  const origin = `http://127.0.0.1:${shell.port}`;
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ code: shell.address().split('#code=')[1] }),
  });
  const { token } = hostSession.parse(await answer.json());
  const tab = new WebSocket(`${origin.replace('http', 'ws')}/socket`, { origin });
  const messages = on(tab, 'message', { close: ['close'] })[Symbol.asyncIterator]();
  const heard = {
    next: async () => {
      const next = (await messages.next()) as IteratorResult<[Buffer], undefined>;
      return next.done ? next : { value: JSON.parse(String(next.value[0])) as unknown };
    },
  };
  await once(tab, 'open');
  tab.send(JSON.stringify({ token }));
  await heard.next();
  return { tab, heard };
}

it('tells its tabs that it ends, and answers them until they have handed over what they have', async () => {
  slow.until = Promise.resolve();
  const shell = await start();
  const { tab, heard } = await openTab(shell);
  const ending = shell.close();
  expect(await heard.next()).toEqual({ value: { event: 'app.endRequested', data: {} } });
  tab.send(JSON.stringify({ id: 1, call: 'recent.list', input: {} }));
  expect(await heard.next()).toMatchObject({ value: { id: 1, result: { ok: true } } });
  tab.send(JSON.stringify({ id: 2, call: 'window.handedOver', input: {} }));
  await ending;
});

it('waits no longer for a tab that is closed while it ends', async () => {
  slow.until = Promise.resolve();
  const shell = await start();
  const { tab, heard } = await openTab(shell);
  const ending = shell.close();
  await heard.next();
  tab.terminate();
  await ending;
});

it('lets nobody in while it ends: a page that comes back would keep it for ever', async () => {
  const shell = await start();
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
