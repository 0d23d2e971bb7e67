import { TextDecoder } from '@exodus/bytes/encoding.js';

/** Puts a decoder that knows all encodings by the standard's tables in place of the system's, in this thread: the reader of e-mails takes the global one. */
export function soundDecoder(): void {
  (globalThis as { TextDecoder: unknown }).TextDecoder = TextDecoder;
}
