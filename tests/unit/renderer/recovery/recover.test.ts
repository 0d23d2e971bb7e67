import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bringBack, putWorkOff } from '../../../../renderer/recovery/recover';
import { isDirty } from '../../../../renderer/state/unsaved';
import { recordsOf } from '../../../../shared/map/table';
import { crash } from '../../../support/crash';
import { fixture } from '../../../support/fixture';
import { HostWindow } from '../../../support/host-window';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

const renamed = (window: HostWindow, title: string): unknown =>
  window.session.map.dispatch('map.set', { fields: { title } });

/** A window that has opened a map of which a program that was killed has left an edit. */
async function windowAfterCrash(): Promise<HostWindow> {
  const [folder, dataFolder] = [newFolder(), newFolder()];
  writeFileSync(join(folder, 'a.argmap'), fixture('maps/v2/empty.argmap'));
  const before = new TestHost(folder, { dataFolder });
  const window = new HostWindow(before);
  await window.open('a.argmap');
  renamed(window, 'Left unsaved');
  await window.session.flush();
  await crash(before, dataFolder);
  const next = new HostWindow(new TestHost(folder, { dataFolder }));
  await next.open('a.argmap');
  return next;
}

it('what a crash left unsaved of a map is told when it is opened by its name, and brought back as one step', async () => {
  const window = await windowAfterCrash();
  const { session } = window;
  const [work] = session.file.getState().unsavedWork;
  if (!work) throw new Error('nothing was told');
  const before = window.title;
  await bringBack(window, work);
  expect(window.title).toBe('Left unsaved');
  expect(window.workspace.store.getState().sessions).toHaveLength(1);
  expect(isDirty(window.session.map.store.getState())).toBe(true);
  expect(window.session.file.getState().unsavedWork).toEqual([]);
  expect(window.workspace.store.getState().unsavedWorks).toEqual([]);
  session.map.undo();
  expect(window.title).toBe(before);
  session.map.redo();
  expect(window.title).toBe('Left unsaved');
});

it('comes on top of what has been edited meanwhile, where that is something else', async () => {
  const window = await windowAfterCrash();
  const { session } = window;
  const [work] = session.file.getState().unsavedWork;
  session.map.dispatch('node.add', { kind: 'claim', text: 'Of today', at: { x: 0, y: 0 } });
  if (work) await bringBack(window, work);
  expect(window.title).toBe('Left unsaved');
  expect([...recordsOf(session.map.store.getState().map.tables.nodes)]).toHaveLength(1);
  expect(window.workspace.store.getState().sessions).toHaveLength(1);
});

it('is brought back beside a map in which the same has been edited meanwhile', async () => {
  const window = await windowAfterCrash();
  const { session } = window;
  renamed(window, 'Edited since');
  const [work] = session.file.getState().unsavedWork;
  if (work) await bringBack(window, work);
  expect(window.title).toBe('Left unsaved');
  const titles = window.workspace.store
    .getState()
    .sessions.map(({ map }) => map.store.getState().map.head.title);
  expect(titles).toEqual(['Edited since', 'Left unsaved']);
});

it('can be put off', async () => {
  const window = await windowAfterCrash();
  const [work] = window.session.file.getState().unsavedWork;
  if (work) putWorkOff(window.session, work);
  expect(window.session.file.getState().unsavedWork).toEqual([]);
});
