import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What is piped in, to its end. */
export async function readPiped(): Promise<Uint8Array> {
  if (!isMainThread) return readFileSync(0);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
