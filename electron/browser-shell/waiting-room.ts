import type { Socket } from 'node:net';

/**
 * The connections that have not shown a token. When there are too many, the oldest has to go, and not the one that comes: whoever opens
 * them all to keep others out holds none of them.
 */
export class WaitingRoom {
  private readonly waiting = new Set<Socket>();

  constructor(private readonly places: number) {}

  enter(socket: Socket): void {
    const [oldest] = this.waiting;
    if (oldest && this.waiting.size >= this.places) {
      this.waiting.delete(oldest);
      oldest.destroy();
    }
    this.waiting.add(socket);
    socket.once('close', () => this.waiting.delete(socket));
  }

  /** It has shown a token, and stays. */
  leave(socket: Socket): void {
    this.waiting.delete(socket);
  }
}
