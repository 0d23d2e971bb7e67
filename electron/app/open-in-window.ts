import { basename } from 'node:path';
import type { Host } from '../host/host';
import type { Asked } from './asked-files';
import { windowOf } from './ipc';
import type { WayOut } from './way-out';
import type { Windows } from './windows';

/**
 * Shows what is asked for: a file in the window that has it open already, else in the one in front, else in a new one. A window that has been asked to
 * close is not trusted with it: its answer is waited for, for ever where the program ends.
 */
export async function openInWindow(
  { path }: Asked,
  { host, windows, wayOut }: { host: Host; windows: Windows; wayOut: WayOut },
): Promise<void> {
  for (;;) {
    const owner = path === undefined ? undefined : await host.clientWith(path);
    const found = (owner && windowOf(owner)) ?? windows.front();
    if (wayOut.mayGo(found)) {
      // A person may have to answer there.
      if (found) windows.show(found);
      await wayOut.decided();
      continue;
    }
    const window = found ?? windows.open();
    if (path !== undefined)
      windows.tell(window, 'app.openFile', { file: host.giveFile(path), fileName: basename(path) });
    windows.show(window);
    return;
  }
}
