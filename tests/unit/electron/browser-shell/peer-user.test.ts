import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isOfAnotherUser, userOfPeer } from '../../../../electron/browser-shell/peer-user';

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:0FA0 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1
   1: 0100007F:0FA0 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 2 1
   2: 0200007F:D431 0100007F:0FA0 01 00000000:00000000 00:00000000 00000000  1002        0 3 1
   3: 0100007F:D431 0100007F:0FA0 01 00000000:00000000 00:00000000 00000000  1001        0 3 1
   0: 0000000000000000FFFF00000100007F:D432 0000000000000000FFFF00000100007F:0FA0 01 00000000:00000000 00:00000000 00000000  1003        0 4 1`;

describe('userOfPeer', () => {
  const from = (remoteAddress: string, remotePort: number): number | undefined =>
    userOfPeer({ remoteAddress, remotePort, localPort: 4000 }, TABLE);

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
  const connected = async (check: (socket: Socket) => void): Promise<void> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
    try {
      check(socket);
    } finally {
      client.destroy();
      socket.destroy();
      server.close();
    }
  };
  const me = process.getuid?.() ?? 0;

  it('knows a connection of one’s own', () =>
    connected((socket) => expect(isOfAnotherUser(socket, me)).toBe(false)));

  it.runIf(me !== 0)('knows one of somebody else', () =>
    connected((socket) => expect(isOfAnotherUser(socket, me + 1)).toBe(true)),
  );

  it.runIf(me === 0)('takes root for nobody’s stranger', () =>
    connected((socket) => expect(isOfAnotherUser(socket, 1000)).toBe(false)),
  );
});
