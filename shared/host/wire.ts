import { z } from 'zod';

/** What goes over the browser shell's WebSocket, as JSON. The first message of a client is the token, then calls. */
export const tokenMessage = z.object({ token: z.string() });
export const callMessage = z.object({ id: z.number().int(), call: z.string(), input: z.unknown() });

/** What comes back: that the token was right, the answer to a call, or an event. */
export type ServerMessage =
  { welcome: true } | { id: number; result: unknown } | { event: string; data: unknown };

/** Closing codes of the socket, in the range that applications may use. */
export const CLOSED_BAD_TOKEN = 4001;
export const CLOSED_BAD_MESSAGE = 4002;
