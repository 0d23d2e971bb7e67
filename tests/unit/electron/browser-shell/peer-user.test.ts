import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { PeerUsers, peerOf, usersOfPeers } from '../../../../electron/browser-shell/peer-user';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0FA0 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   1: 0100007F:0FA0 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 2 1
   2: 0200007F:D431 0100007F:0FA0 01 00000000:00000000 00:00000000 00000000  1002        0 3 1
   3: 0100007F:D431 0100007F:0FA0 01 00000000:00000000 00:00000000 00000000  1001        0 3 1
   0: 0000000000000000FFFF00000100007F:D432 0000000000000000FFFF00000100007F:0FA0 01 00000000:00000000 00:00000000 00000000  1003        0 4 1`;

describe('usersOfPeers', () => {
  const users = usersOfPeers(4000, Buffer.from(TABLE));
  const from = (remoteAddress: string, remotePort: number): number | undefined =>
    users.get(peerOf({ remoteAddress, remotePort }));

  it('finds whose the other end is, of several connections that are alike', () => {
    expect(from('127.0.0.1', 0xd431)).toBe(1001);
    expect(from('127.0.0.2', 0xd431)).toBe(1002);
    expect(from('127.0.0.1', 0xd432)).toBe(1003);
  });

  it('finds nothing of a connection that is not listed', () => {
    expect(from('127.0.0.1', 0xd433)).toBeUndefined();
  });
});

describe.runIf(process.platform === 'linux')('isOfAnotherUser', () => {
  const connected = async (me: number): Promise<boolean> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = connect(port, '127.0.0.1');
    const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
    try {
      return await new PeerUsers(port, me).isOfAnotherUser(socket);
    } finally {
      client.destroy();
      socket.destroy();
      server.close();
    }
  };
  const me = process.getuid?.() ?? 0;

  it('knows a connection of one’s own', async () => expect(await connected(me)).toBe(false));

  it.runIf(me !== 0)('knows one of somebody else', async () => expect(await connected(me + 1)).toBe(true));

  it.runIf(me === 0)('takes root for nobody’s stranger', async () =>
    expect(await connected(1000)).toBe(false),
  );

  it('decides those that come while the system is asked together, by what it says after that', async () => {
    const asked: ((table: Buffer) => void)[] = [];
    const peers = new PeerUsers(4000, 1001, () => new Promise((resolve) => asked.push(resolve)));
    const connection = (remotePort: number) => ({ remoteAddress: '127.0.0.1', remotePort });
    const first = peers.isOfAnotherUser(connection(0xd431));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    const others = Array.from({ length: 50 }, () => peers.isOfAnotherUser(connection(0xd432)));
    // What was asked before they came says nothing of them.
    asked[0]?.(Buffer.from(TABLE.split('\n').slice(0, -1).join('\n')));
    expect(await first).toBe(false);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.(Buffer.from(TABLE));
    expect(await Promise.all(others)).toEqual(others.map(() => true));
    expect(asked).toHaveLength(2);
  });
});
