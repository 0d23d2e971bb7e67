import { expect, it, vi } from 'vitest';
import { registerCalls } from '../../../../electron/app/ipc';
import type { Host } from '../../../../electron/host/host';
import { CALL_NAMES, DROPPED_FILE } from '../../../../shared/host/names';
import { invokeHandlers } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const started = vi.fn(() => ({ ok: true, value: {} }));
registerCalls(Promise.resolve({ handlers: { 'app.close': started } } as unknown as Host));

function invoke(senderFrame: unknown): unknown {
  return invokeHandlers.get('app.close')?.({ senderFrame, sender: { id: 7, once: () => undefined } }, {});
}

it('listens to every call of the contract, to the preload’s dropped files, and to nothing else', () => {
  expect([...invokeHandlers.keys()].sort()).toEqual([...CALL_NAMES, DROPPED_FILE].sort());
});

it('answers the top frame of its own page', async () => {
  await expect(invoke({ url: 'app://bundle/index.html', parent: null })).resolves.toMatchObject({ ok: true });
  expect(started).toHaveBeenCalledOnce();
});

it.each([
  ['a frame inside', { url: 'app://bundle/index.html', parent: {} }],
  ['another origin', { url: 'https://example.org/', parent: null }],
  ['a look-alike', { url: 'app://bundle.example.org/', parent: null }],
  ['a frame that is gone', null],
])('refuses %s', async (_name, frame) => {
  await expect(invoke(frame)).resolves.toMatchObject({ ok: false, error: { code: 'foreign-sender' } });
});
