import { fail, ok, type Result } from '../result';

/** Where a model server listens on this machine. */
export interface ModelAddress {
  /** `127.0.0.1`, `::1`, or `localhost`, which still has to be looked up. */
  readonly host: string;
  readonly port: number;
}

/** Three names and no others: no user, no other spelling of a number, no path but the one that servers of this kind print. */
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(?::(\d{1,5}))?(?:\/v1)?\/?$/i;
const HTTP_PORT = 80;

/**
 * Reads the address of a local model server: http on this very machine.
 * @returns host and port, or in words why text must not be sent there
 */
export function parseModelAddress(address: string): Result<ModelAddress> {
  const [, host, port] = LOOPBACK.exec(address.trim()) ?? [];
  const number = port === undefined ? HTTP_PORT : Number(port);
  if (host === undefined || number < 1 || number > 65_535) {
    return fail(
      'model-address',
      'Only a model on this machine can be asked.',
      'Write an address such as http://127.0.0.1:11434.',
    );
  }
  return ok({ host: host.toLowerCase().replace(/[[\]]/g, ''), port: number });
}
