import { callHost } from '../../../electron/host/dispatch';
import type { Host } from '../../../electron/host/host';
import type { Client } from '../../../electron/host/ports';
import { apiOver } from '../../../renderer/host/api';
import type { HostClient } from '../../../renderer/host/client';

/** The interface's side of a host in the same process. */
export function clientOf(host: Host, client: Client): HostClient {
  return {
    api: apiOver((name, input) => callHost(host.handlers, { name, input, client })),
    handleOf: () => Promise.resolve(undefined),
    on: () => () => undefined,
    hearPieces: () => Promise.resolve(() => undefined),
    onConnection: () => undefined,
  };
}
