import { basename } from 'node:path';
import type { Host } from '../host/host';
import { windowOf } from './ipc';
import type { Windows } from './windows';

/** Opens a file in the window that has it open already, else in the one in front, else in a new one. */
export async function openInWindow(path: string, host: Host, windows: Windows): Promise<void> {
  const owner = await host.clientWith(path);
  const window = (owner && windowOf(owner)) ?? windows.front() ?? windows.open();
  windows.tell(window, 'app.openFile', { file: host.giveFile(path), fileName: basename(path) });
  windows.show(window);
}
