import type { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { expect, it } from 'vitest';
import { isLoopback, loopbackLookup } from '../../../../electron/model/loopback';

/** A name server that answers with these addresses. */
function answering(...addresses: string[]): typeof lookup {
  const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return ((_name: string, _options: unknown, callback: (error: null, all: LookupAddress[]) => void) =>
    callback(null, all)) as unknown as typeof lookup;
}

function look(resolve: typeof lookup, all: boolean): Promise<unknown> {
  return new Promise((done) =>
    loopbackLookup(resolve)('localhost', { all }, (error, address) => done(error?.code ?? address)),
  );
}

it.each(['127.0.0.1', '127.8.9.1', '::1'])('knows that %s is this machine', (address) => {
  expect(isLoopback(address)).toBe(true);
});

it.each(['8.8.8.8', '0.0.0.0', '::', '::ffff:8.8.8.8', 'fe80::1', '128.0.0.1', 'localhost', ''])(
  'knows that %s is not',
  (address) => {
    expect(isLoopback(address)).toBe(false);
  },
);

it('gives what was looked up, one or all', async () => {
  expect(await look(answering('127.0.0.1', '::1'), false)).toBe('127.0.0.1');
  expect(await look(answering('::1', '127.0.0.1'), true)).toEqual([
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ]);
});

it('fails when any answer is another machine, or there is none', async () => {
  expect(await look(answering('8.8.8.8'), true)).toBe('ENOTLOOPBACK');
  expect(await look(answering('127.0.0.1', '8.8.8.8'), false)).toBe('ENOTLOOPBACK');
  expect(await look(answering(), true)).toBe('ENOTLOOPBACK');
});
