import { expect, it } from 'vitest';
import { leaveMap } from '../../../../renderer/session/leave-map';
import { newMap } from '../../../../renderer/session/open-map';
import type { Session } from '../../../../renderer/state/session';
import { HostWindow } from '../../../support/host-window';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

it('leaves the map in front that is there; where that is the one, the last of the others comes there', async () => {
  const window = new HostWindow(new TestHost(newFolder()));
  const { workspace } = window;
  const open = async (): Promise<Session> => {
    const session = await newMap(workspace);
    if (!session) throw new Error('no map was made');
    return session;
  };
  const [first, second, third] = [await open(), await open(), await open()];
  workspace.store.setState({ active: first.id });
  await leaveMap(workspace, second);
  expect(window.session).toBe(first);
  await leaveMap(workspace, first);
  expect(window.session).toBe(third);
  expect(workspace.store.getState().sessions).toEqual([third]);
});
