import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { HostEvents } from '../../shared/host/events';
import { packPiece } from '../../shared/host/wire';
import { SECURITY_HEADERS } from './headers';

/** Bytes that may wait for a page which is slow in taking them, before what is long pauses. */
const MOST_WAITING = 2 * 1024 * 1024;

/** The pieces of the maps that pages wait for, each as the body of the answer to a request of its own, until the page has all that it wants. */
export class PieceStreams {
  private readonly bodies = new Map<string, ServerResponse>();

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

  /** Ends when pages have taken most of what they were told. */
  async drained(): Promise<void> {
    for (const body of this.bodies.values()) {
      if (body.writableLength <= MOST_WAITING || body.destroyed) continue;
      const over = new AbortController();
      const waited = (['drain', 'close'] as const).map((name) =>
        once(body, name, over).catch(() => undefined),
      );
      await Promise.race(waited);
      over.abort();
    }
  }
}
