import { z } from 'zod';

/**
 * What a one-time code is traded for. The token shows the host that it is our page that speaks; the proof shows the page that it is our
 * host that answers, and not whoever has its port after it has ended.
 */
export const hostSession = z.object({ token: z.string(), proof: z.string() });
export type HostSession = z.infer<typeof hostSession>;

/** Where a tab keeps its session, so that a reload finds it. */
export const SESSION_KEY = 'counterpoint-session';

/** What goes over the browser shell's WebSocket, as JSON. The first message of a client is the token, then calls. */
export const tokenMessage = z.object({ token: z.string() });
export const callMessage = z.object({ id: z.number().int(), call: z.string(), input: z.unknown() });

/**
 * UTF-16 units of JSON in what a page sends at most: engines hold no strings of many more. An edit of very much at once has the records before it and
 * after it.
 */
export const MOST_SENT = 384 * 1024 * 1024;

/** What comes back: the proof, when the token was right, the answer to a call, or an event. */
export const serverMessage = z.union([
  z.object({ welcome: z.string() }),
  z.object({ id: z.number().int(), result: z.unknown() }),
  z.object({ event: z.string(), data: z.unknown() }),
]);
export type ServerMessage = z.infer<typeof serverMessage>;

/** What a page asks for the pieces of a map with, which come as the body of the answer: a socket takes three times as long for what is long. */
export const pieceRequest = z.object({ token: z.string(), request: z.string() });

/** Ends a piece: no JSON has this character in it. */
const END_OF_PIECE = '\x1e';

/** A piece of a map as it lies in such a body. */
export function packPiece({ part, text }: { part: string; text: string }): string {
  return `${part}\n${text}${END_OF_PIECE}`;
}

/** Gives back the pieces of a body, however it is cut when it comes. */
export class PieceUnpacker {
  /** What has come of the piece that has not ended: put together once, however many parts a long one comes in. */
  private begun: string[] = [];

  /** @returns the pieces that have come whole with this */
  take(text: string): { part: string; text: string }[] {
    const parts = text.split(END_OF_PIECE);
    const rest = parts.pop() ?? '';
    const ended = parts.map((part, index) => (index === 0 ? [...this.begun, part].join('') : part));
    if (ended.length > 0) this.begun = [];
    this.begun.push(rest);
    return ended.map((piece) => {
      const end = piece.indexOf('\n');
      return { part: piece.slice(0, end), text: piece.slice(end + 1) };
    });
  }
}

/** Closing codes of the socket, in the range that applications may use. */
export const CLOSED_BAD_TOKEN = 4001;
export const CLOSED_BAD_MESSAGE = 4002;
