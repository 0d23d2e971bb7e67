import { bridgeClient, hasBridge } from './bridge-client';
import type { HostClient } from './client';
import { socketClient } from './socket-client';

/** Connects to the host: over the desktop shell's bridge if there is one, else over the browser shell's socket. */
export function connectHost(): Promise<HostClient> {
  return hasBridge(window) ? Promise.resolve(bridgeClient(window)) : socketClient(window);
}
