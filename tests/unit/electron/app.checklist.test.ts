import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { createDialogs } from '../../../electron/app/dialogs';
import { registerCalls } from '../../../electron/app/ipc';
import { APP_ORIGIN, isAppUrl, registerAppScheme, serveAppScheme } from '../../../electron/app/protocol';
import { enableSecurity } from '../../../electron/app/security';
import { webPreferences } from '../../../electron/app/web-preferences';
import type { Host } from '../../../electron/host/host';
import { CONTRACT } from '../../../shared/host/contract';
import { CALL_NAMES, DROPPED_FILE } from '../../../shared/host/names';
import { newFolder } from '../../support/new-folder';
import { TestClient, TestHost } from '../../support/test-host';
import {
  WebContents,
  answers,
  app,
  asked,
  invokeHandlers,
  opened,
  schemeHandlers,
  schemes,
  session,
} from '../../support/electron-stand-in';

vi.mock('electron', () => import('../../support/electron-stand-in'));

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** The desktop shell's own files. */
const SHELL_FILES = [
  'electron/main.ts',
  'electron/preload.ts',
  ...readdirSync(join(ROOT, 'electron/app')).map((name) => `electron/app/${name}`),
];
const SHELL = SHELL_FILES.map(read).join('\n');

const preferences = webPreferences({ preload: '/app/preload.cjs', packaged: true });
const contents = new WebContents();
const closed = vi.fn(() => ({ ok: true, value: {} }));

beforeAll(() => {
  enableSecurity();
  registerAppScheme();
  serveAppScheme(new Map([['/index.html', { type: 'text/html', content: Buffer.from('x') }]]));
  registerCalls(Promise.resolve({ handlers: { 'app.close': closed } } as unknown as Host));
  app.emit('web-contents-created', {}, contents);
});

const page = (url = `${APP_ORIGIN}/index.html`): Response | undefined =>
  schemeHandlers.get('app')?.(new Request(url));

function isCancelled(url: string): boolean {
  const answer = vi.fn<(result: { cancel: boolean }) => void>();
  (session.defaultSession.beforeRequest as (details: { url: string }, answer: unknown) => void)(
    { url },
    answer,
  );
  return answer.mock.calls[0]?.[0].cancel ?? false;
}

function isStopped(name: string, url: string): boolean {
  const event = { url, preventDefault: vi.fn() };
  contents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

function call(name: string, frame: unknown, input: unknown): unknown {
  return invokeHandlers.get(name)?.({ senderFrame: frame, sender: { id: 1, once: () => undefined } }, input);
}

const TOP_FRAME = { url: `${APP_ORIGIN}/index.html`, parent: null };

/** Electron's own list of recommendations, each held against the shell's own code. */
describe('Electron’s security checklist', () => {
  it('1: loads nothing but its own files, so nothing without encryption', () => {
    for (const url of [
      'http://example.org/',
      'https://example.org/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'ftp://x/',
    ])
      expect(isCancelled(url)).toBe(true);
    expect(isCancelled(`${APP_ORIGIN}/assets/index.js`)).toBe(false);
    expect(SHELL.match(/\.(loadURL|loadFile)\(/g)).toEqual(['.loadURL(']);
  });

  it('2: gives pages no Node', () => {
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3: isolates the preload’s world', () => expect(preferences.contextIsolation).toBe(true));

  it('4: sandboxes every process, and starts none without', () => {
    expect(preferences.sandbox).toBe(true);
    expect(read('electron/main.ts')).toMatch(/^app\.enableSandbox\(\);$/m);
    // Named in one place alone: the one that refuses it, before anything else is done.
    const refuses = read('electron/app/sandbox.ts');
    expect(SHELL.replace(refuses, '') + read('build/start.mjs')).not.toMatch(/no-sandbox/);
    expect(read('electron/app/first-window.ts')).toMatch(/app\.whenReady\(\)\]\);\n  mustHaveSandbox\(\);/);
  });

  it('5: grants no permission but three harmless ones, and no device', () => {
    const check = session.defaultSession.checkHandler as (contents: null, name: string) => boolean;
    const granted = [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'openExternal',
      'clipboard-read',
      'fullscreen',
      'hid',
      'usb',
      'serial',
      'fileSystem',
      'clipboard-sanitized-write',
      'screen-wake-lock',
    ].filter((name) => check(null, name));
    expect(granted).toEqual(['fullscreen', 'clipboard-sanitized-write', 'screen-wake-lock']);
    const answer = vi.fn();
    (session.defaultSession.requestHandler as (c: null, p: string, a: unknown) => void)(
      null,
      'openExternal',
      answer,
    );
    expect(answer).toHaveBeenCalledWith(false);
    expect((session.defaultSession.deviceHandler as () => boolean)()).toBe(false);
  });

  it('6: keeps the same-origin policy', () => expect(preferences.webSecurity).toBe(true));

  it('7: sends a policy that allows its own files alone, as a header', () => {
    const policy = page()?.headers.get('Content-Security-Policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-src 'none'",
      "form-action 'none'",
      "connect-src 'self'",
    ])
      expect(policy.split('; ')).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('8: lets no mixed content run', () => expect(preferences.allowRunningInsecureContent).toBe(false));

  it('9: turns no experimental feature on', () => {
    expect(preferences).not.toHaveProperty('experimentalFeatures');
    expect(SHELL).not.toMatch(/experimentalFeatures|appendSwitch/);
  });

  it('10: turns no feature of Blink on', () => {
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
    expect(SHELL).not.toMatch(/BlinkFeatures/);
  });

  it('11: has no webviews, so none with popups', () => {
    expect(preferences.webviewTag).toBe(false);
    expect(SHELL).not.toMatch(/allowpopups/i);
  });

  it('12: attaches no webview, whatever its options', () => {
    expect(isStopped('will-attach-webview', '')).toBe(true);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '13: goes to no other page (%s)',
    (name) => {
      for (const url of [
        'https://example.org/',
        'app://bundle.evil/',
        'app://bundle@evil/',
        'file:///x',
        'javascript:1',
        'data:text/html,x',
        'about:blank',
        'no address',
      ])
        expect(isStopped(name, url), url).toBe(true);
      expect(isStopped(name, `${APP_ORIGIN}/index.html`)).toBe(false);
      expect(preferences.navigateOnDragDrop).toBe(false);
    },
  );

  it('14: opens no window for a page', () => {
    expect((contents.openHandler as (asked: object) => unknown)({ url: 'https://example.org/' })).toEqual({
      action: 'deny',
    });
  });

  it('15: hands an address to the system only after a dialog with the real host, and no other kind of thing', async () => {
    const { openLink } = createDialogs({ documents: '/home/ana', dataFolder: newFolder() });
    answers.box = 1;
    expect(await openLink(new URL('https://p\u0430ypal.example/'), new TestClient('1'))).toBe('declined');
    expect(asked.at(-1)?.message).toMatch(/xn--/);
    expect(opened).toEqual([]);
    const host = new TestHost(newFolder(), { openLink });
    expect(await host.call('links.open', { url: 'file:///etc/passwd' })).toMatchObject({ ok: false });
    expect(SHELL).not.toMatch(/shell\.(openPath|trashItem|writeShortcutLink)/);
    expect(SHELL.match(/showItemInFolder.*/g)).toEqual(['showItemInFolder(log.file),']); // its own log, which no page names
    expect(SHELL.match(/openExternal/g)).toHaveLength(1);
  });

  it('16: is built with a version of Electron that is pinned', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['electron']).toMatch(/^4[5-9]\.\d+\.\d+$/);
  });

  it('17: answers the top frame of its own page alone, after its input fits the contract', async () => {
    for (const frame of [
      null,
      { ...TOP_FRAME, parent: {} },
      { ...TOP_FRAME, url: 'app://bundle.evil/' },
      { ...TOP_FRAME, url: 'https://bundle/' },
    ])
      await expect(call('app.close', frame, {})).resolves.toMatchObject({
        ok: false,
        error: { code: 'foreign-sender' },
      });
    await expect(call('app.close', TOP_FRAME, 'no object')).resolves.toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
    expect(closed).not.toHaveBeenCalled();
    await expect(call('app.close', TOP_FRAME, {})).resolves.toMatchObject({ ok: true });
    expect([...invokeHandlers.keys()].sort()).toEqual([...CALL_NAMES, DROPPED_FILE].sort());
    expect(SHELL).not.toMatch(/ipcMain\.(on|once)\(/);
  });

  it('17: takes no path from a page: what names a file is a handle', () => {
    for (const name of CALL_NAMES) {
      const { input } = CONTRACT[name];
      const fields = Object.entries(input.shape as Record<string, z.ZodType>);
      expect(fields.map(([field]) => field).filter((field) => /path|dir(?!ty)|uri/i.test(field))).toEqual([]);
      for (const [field, schema] of fields)
        if (field === 'file' || field === 'folder' || field === 'map')
          expect(schema.safeParse('/etc/passwd').success, `${name}.${field}`).toBe(false);
    }
  });

  it('18: serves its page over a scheme of its own, from an exact list', () => {
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    expect(page()?.status).toBe(200);
    for (const url of [
      'app://bundle/../../etc/passwd',
      'app://bundle/%2e%2e/x',
      'app://evil/index.html',
      'app://bundle/index.html/',
    ])
      expect(page(url)?.status).toBe(404);
    expect(isAppUrl('file:///app/index.html')).toBe(false);
  });

  it('19: has each fuse decided; the packaging check reads them back from the program', () => {
    const config = read('build/electron-builder.yml');
    for (const fuse of [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'loadBrowserProcessSpecificV8Snapshot: false',
      'grantFileProtocolExtraPrivileges: false',
    ])
      expect(config).toContain(fuse);
    expect(read('build/package-check.mjs')).toContain('a fuse that nobody has decided about');
  });

  it('20: puts named functions on the page and nothing of Electron’s', () => {
    const preload = read('electron/preload.ts');
    expect(preload.match(/exposeInMainWorld\([^)]*\)/g)).toEqual([
      "exposeInMainWorld('counterpoint', { calls, on, handleOf })",
    ]);
    expect(preload).toContain('(_event: unknown, data: unknown): void => listener(data)');
  });

  it('beyond the list: no download, no dictionary from the network, no developer tools in the packaged program', () => {
    const download = { preventDefault: vi.fn() };
    session.defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
    expect(preferences).toMatchObject({ spellcheck: false, devTools: false, disableDialogs: true });
  });
});
