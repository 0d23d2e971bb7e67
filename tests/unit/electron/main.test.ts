import { beforeEach, expect, it, vi } from 'vitest';

const steps = vi.hoisted(() => [] as string[]);
const lock = vi.hoisted(() => ({ held: true }));

vi.mock('electron', async () => {
  const standIn = await import('../../support/electron-stand-in');
  const app = Object.assign(standIn.app, {
    enableSandbox: () => void steps.push('sandbox'),
    requestSingleInstanceLock: () => (steps.push('lock'), lock.held),
    whenReady: () => (steps.push('ready'), new Promise(() => undefined)),
    quit: () => void steps.push('quit'),
  });
  const protocol = { ...standIn.protocol, registerSchemesAsPrivileged: () => void steps.push('scheme') };
  return { ...standIn, app, protocol, Menu: {} };
});

beforeEach(() => {
  steps.length = 0;
  vi.resetModules();
});

it('turns the sandbox on and registers its scheme before it waits to be ready', async () => {
  lock.held = true;
  await import('../../../electron/main');
  expect(steps.slice(0, 3)).toEqual(['sandbox', 'scheme', 'lock']);
  await vi.waitFor(() => expect(steps).toContain('ready'), 15_000);
});

it('ends at once as a second instance', async () => {
  lock.held = false;
  await import('../../../electron/main');
  expect(steps).toEqual(['sandbox', 'scheme', 'lock', 'quit']);
});
