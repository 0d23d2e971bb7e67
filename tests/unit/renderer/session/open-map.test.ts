import { expect, it } from 'vitest';
import { openOrAsk, showMap } from '../../../../renderer/session/open-map';
import { activeSession } from '../../../../renderer/state/workspace';
import { serializeMap } from '../../../../shared/map/serialize';
import { fail, ok } from '../../../../shared/result';
import type { ErrorCode } from '../../../../shared/error-codes';
import { NO_COMMANDS } from '../../../support/no-commands';
import { openReaderWindow } from '../../../support/reader-window';

/** Opens a map that is refused for this reason unless it is opened in another way; the person answers what is asked. */
async function openRefused(code: ErrorCode, answer: string) {
  const window = openReaderWindow();
  const { workspace } = window;
  const content = serializeMap(window.map());
  const asked: object[] = [];
  const opening = openOrAsk(workspace, (how) => {
    asked.push(how);
    const isRefused = Object.keys(how).length === 0;
    const opened = { map: 'map-fedcba9876543210', content, dirty: false, revision: 0, notes: [] };
    return Promise.resolve(isRefused ? fail(code, 'It was refused.') : ok(opened));
  });
  await new Promise((resolve) => setTimeout(resolve));
  const { dialog } = workspace.store.getState();
  if (dialog?.kind === 'confirm') dialog.resolve(answer);
  await opening;
  const state = workspace.store.getState();
  return {
    asked,
    shown: activeSession(state)?.id,
    toasts: state.toasts.map(({ message }) => message),
    dialog,
  };
}

it.each([
  ['too-large', { large: true }],
  ['too-deep', { large: true }],
  ['too-many-records', { large: true }],
  ['broken-map', { salvage: true }],
] as const)('a map that is %s is opened all the same when the person says so', async (code, how) => {
  expect(await openRefused(code, 'open')).toMatchObject({ asked: [{}, how], shown: 'map-fedcba9876543210' });
});

it('is left alone when they do not, without another word', async () => {
  const { asked, shown, toasts } = await openRefused('too-large', 'cancel');
  expect([asked.length, shown, toasts]).toEqual([1, 'map-0123456789abcdef', []]);
});

it('that cannot be opened in any way is not asked about, and why is said', async () => {
  expect(await openRefused('newer-version', 'open')).toMatchObject({
    dialog: undefined,
    toasts: ['It was refused.'],
  });
});

it('is shown once what can be done with it is loaded, and not before', async () => {
  const window = openReaderWindow();
  let isLoaded = (): void => undefined;
  const loadForMap = (): Promise<void> => new Promise((resolve) => (isLoaded = resolve));
  const workspace = { ...window.workspace, commands: { ...NO_COMMANDS, loadForMap } };
  const opened = { map: 'map-fedcba9876543210', content: serializeMap(window.map()), dirty: false };
  const showing = showMap(workspace, ok({ ...opened, revision: 0, notes: [] }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(workspace.store.getState().sessions).toEqual([window.session]);
  isLoaded();
  expect(await showing).toBe(activeSession(workspace.store.getState()));
  expect(workspace.store.getState().active).toBe(opened.map);
});
