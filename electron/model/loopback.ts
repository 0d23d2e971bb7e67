import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether an IP address is this very machine's. */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && LOOPBACK.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** What a name that does not mean this machine fails with. */
export const NOT_LOOPBACK = 'ENOTLOOPBACK';

/**
 * Looks `localhost` up, and fails when any answer is not loopback: a hosts file or a name server may say otherwise. What it gives is what
 * is connected to, so that nothing can change in between.
 */
export function loopbackLookup(resolve: typeof lookup = lookup): LookupFunction {
  return (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) callback(error, '');
      else if (!first || !addresses.every(({ address }) => isLoopback(address))) {
        callback(Object.assign(new Error(`${name} is not this machine`), { code: NOT_LOOPBACK }), '');
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
