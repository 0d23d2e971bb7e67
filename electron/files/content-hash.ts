import { createHash } from 'node:crypto';

/** The SHA-256 of a file's bytes, or of a text's UTF-8, in hexadecimal: what tells one content from another, whatever time stamps say. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
