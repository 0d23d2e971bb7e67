import type { HostApi } from '../../shared/host/contract';
import type { EventName } from '../../shared/host/names';
import type { HostEvents } from '../../shared/host/events';
import { bridgeClient, hasBridge } from './bridge-client';
import { socketClient } from './socket-client';

/** The interface's side of the contract, however it is carried. */
export interface HostClient {
  readonly api: HostApi;
  /** Hears an event of the host; returns the function that ends it. */
  on: <Name extends EventName>(name: Name, listener: (data: HostEvents[Name]) => void) => () => void;
}

/** Connects to the host: over the desktop shell's bridge if there is one, else over the browser shell's socket. */
export function connectHost(): Promise<HostClient> {
  return hasBridge(window) ? Promise.resolve(bridgeClient(window)) : socketClient(window);
}
