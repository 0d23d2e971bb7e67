import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** A connection to this machine's own address, seen from the server. */
interface Connection {
  remoteAddress?: string | undefined;
  remotePort?: number | undefined;
}

/** Linux lists all TCP connections with the users whose they are; a client may have made its own as IPv6. */
const TABLES = ['/proc/net/tcp', '/proc/net/tcp6'];
const ROOT = 0;

/** ms between two looks at the tables: whoever connects again and again, and so makes them long, must not take all our time. */
const BETWEEN_LOOKS = 25;

/** Tells whose the processes are that connect to a port. Those that come while it looks are decided together by the next look. */
export class PeerUsers {
  /** The look that has not begun yet. */
  private next: Promise<ReadonlyMap<string, number>> | undefined;
  /** Ends when it may begin. */
  private rest: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly port: number,
    private readonly me = process.getuid?.(),
    private readonly readTables = (): Promise<Buffer> =>
      Promise.all(TABLES.map(readQuietly)).then((tables) => Buffer.concat(tables)),
  ) {}

  /**
   * Whether a process of another user is at the other end. Root is nobody's stranger, and root lets all in, who know a secret: a browser
   * is run by somebody else then. False, too, where the system does not tell.
   */
  async isOfAnotherUser(connection: Connection): Promise<boolean> {
    if (process.platform !== 'linux' || this.me === undefined || this.me === ROOT) return false;
    const user = (await this.look()).get(peerOf(connection));
    return user !== undefined && user !== this.me && user !== ROOT;
  }

  private look(): Promise<ReadonlyMap<string, number>> {
    return (this.next ??= this.rest.then(() => {
      this.next = undefined;
      const read = this.readTables();
      this.rest = read.then(() => wait(BETWEEN_LOOKS));
      return read.then((table) => usersOfPeers(this.port, table));
    }));
  }
}

const [SPACE, NEWLINE] = [0x20, 0x0a];
/** Letters of a port that ends an address, with its colon, and of the state after it, with the spaces around. */
const [PORT, STATE] = [5, 4];

/**
 * Whose the other ends of the connections to a port are, by `peerOf`.
 * @param table lines of `/proc/net/tcp`: number, local address, remote address, state, …, and as the eighth word the user's number
 */
export function usersOfPeers(port: number, table: Buffer): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  const ours = `:${hexPort(port)} `;
  for (let at = table.indexOf(ours); at >= 0; at = table.indexOf(ours, at + PORT)) {
    // As a remote address, after which the state follows. Of our own ends, which are the many, no more is looked at.
    if (table[at + PORT + STATE - 1] !== SPACE) continue;
    const end = table.indexOf(NEWLINE, at);
    const line = table.toString('latin1', table.lastIndexOf(NEWLINE, at) + 1, end < 0 ? undefined : end);
    const [, local = '', , , , , , user] = line.trim().split(/\s+/);
    const peer = local.slice(-PEER);
    if (!users.has(peer)) users.set(peer, Number(user));
  }
  return users;
}

/** Letters of an IPv4 address and a port as the tables have them; where IPv6 is another way to say such an address, they end it. */
const PEER = 13;

/** Where a connection comes from, as the tables have it. */
export function peerOf({ remoteAddress = '', remotePort = 0 }: Connection): string {
  return `${hexAddress(remoteAddress)}:${hexPort(remotePort)}`;
}

/** The last byte first, as processors of today store a number; on others nothing is found. */
function hexAddress(address: string): string {
  const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return bytes.reverse().join('').toUpperCase();
}

function hexPort(port: number): string {
  return port.toString(16).padStart(4, '0').toUpperCase();
}

function readQuietly(path: string): Promise<Buffer> {
  return readFile(path).catch(() => Buffer.alloc(0));
}
