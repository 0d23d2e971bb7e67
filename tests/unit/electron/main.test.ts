import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import type * as StandIn from '../../support/electron-stand-in';
import { newFolder } from '../../support/new-folder';

const steps = vi.hoisted(() => [] as string[]);
const system = vi.hoisted(() => ({ givesLock: true, isReady: false }));

vi.mock('electron', async () => {
  const standIn = await import('../../support/electron-stand-in');
  const app = Object.assign(standIn.app, {
    enableSandbox: () => void steps.push('sandbox'),
    requestSingleInstanceLock: () => (steps.push('lock'), system.givesLock),
    whenReady: () => (steps.push('ready'), system.isReady ? Promise.resolve() : new Promise(() => undefined)),
    quit: () => void steps.push('quit'),
  });
  const protocol = { ...standIn.protocol, registerSchemesAsPrivileged: () => void steps.push('scheme') };
  return { ...standIn, app, protocol, Menu: {} };
});

beforeEach(() => {
  steps.length = 0;
  Object.assign(system, { givesLock: true, isReady: false });
  vi.resetModules();
});

/** Starts the program with a folder for its own files. */
async function startIn(folder: string) {
  const { dialog, paths, switches } = (await import('electron')) as unknown as typeof StandIn;
  const told = vi.spyOn(dialog, 'showErrorBox');
  switches.add('user-data-dir');
  paths.set('userData', folder);
  await import('../../../electron/main');
  return told;
}

it('turns the sandbox on and registers its scheme before it waits to be ready', async () => {
  await startIn(newFolder());
  expect(steps.slice(0, 3)).toEqual(['sandbox', 'scheme', 'lock']);
  await vi.waitFor(() => expect(steps).toContain('ready'), 15_000);
});

it('ends at once as a second instance', async () => {
  system.givesLock = false;
  await startIn(newFolder());
  expect(steps).toEqual(['sandbox', 'scheme', 'lock', 'quit']);
});

it('says why it ends where it gets no lock because nothing can be written', async () => {
  Object.assign(system, { givesLock: false, isReady: true });
  const folder = join(newFolder(), 'gone');
  const told = await startIn(folder);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told.mock.calls[0]?.[1]).toContain(folder);
  expect(steps).not.toContain('quit');
});
