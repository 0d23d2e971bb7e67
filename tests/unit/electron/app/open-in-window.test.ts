import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openInWindow } from '../../../../electron/app/open-in-window';
import { serializeMap } from '../../../../shared/map/serialize';
import { BrowserWindow } from '../../../support/electron-stand-in';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';
import { TestHost } from '../../../support/test-host';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

it('tells the window that has the file open, else the one in front, by a handle and never by a path', async () => {
  const host = new TestHost(newFolder());
  const windows = { front: () => 'front', open: () => 'new', tell: vi.fn(), show: vi.fn() };
  await openInWindow('/maps/a.argmap', host.host, windows as never);
  const handle = expect.stringMatching(/^file-[0-9a-f]+$/) as unknown;
  expect(windows.tell).toHaveBeenLastCalledWith('front', 'app.openFile', {
    file: handle,
    fileName: 'a.argmap',
  });
  expect(windows.show).toHaveBeenLastCalledWith('front');

  const path = join(host.folder, 'b.argmap');
  writeFileSync(path, serializeMap(randomMap(3)));
  await host.must('maps.open', { file: await host.file('b.argmap') });
  vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValue({ has: 'the file' });
  await openInWindow(path, host.host, windows as never);
  expect(windows.show).toHaveBeenLastCalledWith({ has: 'the file' });
  host.client.close();
  await openInWindow(path, host.host, windows as never);
  expect(windows.show).toHaveBeenLastCalledWith('front');
});
