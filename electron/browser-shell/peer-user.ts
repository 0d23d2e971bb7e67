import { readFileSync } from 'node:fs';

/** A connection to this machine's own address, seen from the server. */
interface Connection {
  remoteAddress?: string | undefined;
  remotePort?: number | undefined;
  localPort?: number | undefined;
}

/** Linux lists all TCP connections with the users whose they are; a client may have made its own as IPv6. */
const TABLES = ['/proc/net/tcp', '/proc/net/tcp6'];
const ROOT = 0;

/**
 * Whether a process of another user is at the other end. Root is nobody's stranger, and root lets all in, who know a secret: a browser
 * is run by somebody else then. False, too, where the system does not tell.
 */
export function isOfAnotherUser(connection: Connection, me = process.getuid?.()): boolean {
  if (process.platform !== 'linux' || me === undefined || me === ROOT) return false;
  const user = userOfPeer(connection, TABLES.map(readQuietly).join('\n'));
  return user !== undefined && user !== me && user !== ROOT;
}

/** @param table lines of `/proc/net/tcp`: number, local address, remote address, …, and as the eighth word the user's number */
export function userOfPeer(
  { remoteAddress, remotePort, localPort }: Connection,
  table: string,
): number | undefined {
  if (remoteAddress === undefined || remotePort === undefined || localPort === undefined) return undefined;
  const [theirs, ours] = [`${hexAddress(remoteAddress)}:${hexPort(remotePort)}`, `:${hexPort(localPort)}`];
  for (const line of table.split('\n')) {
    const [, local, remote, , , , , user] = line.trim().split(/\s+/);
    if (local?.endsWith(theirs) && remote?.endsWith(ours)) return Number(user);
  }
  return undefined;
}

/** The last byte first, as processors of today store a number; on others nothing is found. */
function hexAddress(address: string): string {
  const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return bytes.reverse().join('').toUpperCase();
}

function hexPort(port: number): string {
  return port.toString(16).padStart(4, '0').toUpperCase();
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
