import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { newFolder } from '../../support/new-folder';

const steps = vi.hoisted(() => [] as string[]);
const system = vi.hoisted(() => ({
  givesLock: true,
  isReady: false,
  /** Named on the command line for the program's own files. */
  folder: '',
  tells: vi.fn<(title: string, words: string) => void>(),
}));

vi.mock('electron', async () => {
  const standIn = await import('../../support/electron-stand-in');
  const app = Object.assign(standIn.app, {
    commandLine: { hasSwitch: (name: string) => name === 'user-data-dir' },
    getPath: () => system.folder,
    enableSandbox: () => void steps.push('sandbox'),
    requestSingleInstanceLock: () => (steps.push('lock'), system.givesLock),
    whenReady: () => (steps.push('ready'), system.isReady ? Promise.resolve() : new Promise(() => undefined)),
    quit: () => void steps.push('quit'),
  });
  const protocol = { ...standIn.protocol, registerSchemesAsPrivileged: () => void steps.push('scheme') };
  return { ...standIn, app, protocol, Menu: {}, dialog: { showErrorBox: system.tells } };
});

beforeEach(() => {
  steps.length = 0;
  Object.assign(system, { givesLock: true, isReady: false, folder: newFolder() });
  system.tells.mockReset();
  vi.resetModules();
});

it('turns the sandbox on and registers its scheme before it waits to be ready', async () => {
  await import('../../../electron/main');
  expect(steps.slice(0, 3)).toEqual(['sandbox', 'scheme', 'lock']);
  await vi.waitFor(() => expect(steps).toContain('ready'), 15_000);
});

it('ends at once as a second instance', async () => {
  system.givesLock = false;
  await import('../../../electron/main');
  expect(steps).toEqual(['sandbox', 'scheme', 'lock', 'quit']);
});

it('says why it ends where it gets no lock because nothing can be written', async () => {
  const folder = join(system.folder, 'gone');
  Object.assign(system, { givesLock: false, isReady: true, folder });
  await import('../../../electron/main');
  await vi.waitFor(() => expect(system.tells).toHaveBeenCalledOnce());
  expect(system.tells.mock.calls[0]?.[1]).toContain(folder);
  expect(steps).not.toContain('quit');
});
