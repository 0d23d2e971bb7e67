import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostEvents } from '../../shared/host/events';
import { packPiece } from '../../shared/host/wire';
import { SECURITY_HEADERS } from './headers';

/** Bytes that may wait for a page which is slow in taking them, before what is long waits for it. */
const MOST_WAITING = 2 * 1024 * 1024;

/** The pieces of the maps that pages wait for, each as the body of the answer to a request of its own, until the page has all that it wants. */
export class PieceStreams {
  private readonly bodies = new Map<string, ServerResponse>();
  /** Those whose page has taken nothing for long. */
  private readonly stuck = new WeakSet<ServerResponse>();

  /** @param longest ms for which what is long waits for a page that takes nothing */
  constructor(private readonly longest = 5000) {}

  /** @param request the name by which the page will ask for a map */
  open(request: string, response: ServerResponse): void {
    response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'application/octet-stream' });
    response.flushHeaders();
    this.bodies.set(request, response);
    response.once('close', () => this.bodies.delete(request));
    // What is written when the page has just gone.
    response.on('error', () => this.bodies.delete(request));
  }

  /** Says nothing to a page that is gone. */
  tell({ request, part, text }: HostEvents['maps.piece']): void {
    this.bodies.get(request)?.write(packPiece({ part, text }));
  }

  /** Ends when a page has taken most of what it was told by this name. One that takes nothing for long gets the rest at once, when it will. */
  async drained(request: string): Promise<void> {
    const body = this.bodies.get(request);
    if (!body || body.writableLength <= MOST_WAITING || body.destroyed || this.stuck.has(body)) return;
    const over = new AbortController();
    const first = [once(body, 'drain', over), once(body, 'close', over), this.long(body, over.signal)];
    await Promise.race(first.map((end) => end.catch(() => undefined)));
    over.abort();
  }

  private async long(body: ServerResponse, signal: AbortSignal): Promise<void> {
    await wait(this.longest, undefined, { signal });
    this.stuck.add(body);
    body.once('drain', () => this.stuck.delete(body));
  }
}
