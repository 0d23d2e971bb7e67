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

/** What comes back: the proof, when the token was right, the answer to a call, or an event. */
export const serverMessage = z.union([
  z.object({ welcome: z.string() }),
  z.object({ id: z.number().int(), result: z.unknown() }),
  z.object({ event: z.string(), data: z.unknown() }),
]);
export type ServerMessage = z.infer<typeof serverMessage>;

/**
 * A message of the host as it goes over the wire. A `text` of an event may be long: it follows the line of JSON, which has no line end in it, as it is.
 */
export function packMessage(message: ServerMessage): string {
  const text = 'event' in message ? textOf.safeParse(message.data).data : undefined;
  if (!text || !('event' in message)) return JSON.stringify(message);
  const data = { ...(message.data as object), text: undefined };
  return `${JSON.stringify({ event: message.event, data })}\n${text.text}`;
}

const textOf = z.object({ text: z.string() });

/** What `packMessage` has packed. Throws at anything else. */
export function unpackMessage(packed: string): ServerMessage {
  const end = packed.indexOf('\n');
  const message = serverMessage.parse(JSON.parse(end < 0 ? packed : packed.slice(0, end)));
  if (end < 0 || !('event' in message)) return message;
  return { event: message.event, data: { ...(message.data as object), text: packed.slice(end + 1) } };
}

/** Closing codes of the socket, in the range that applications may use. */
export const CLOSED_BAD_TOKEN = 4001;
export const CLOSED_BAD_MESSAGE = 4002;
