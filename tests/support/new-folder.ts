import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();
const writing = new Set<() => Promise<void>>();

/** A new empty folder for one test; it is removed with all that is in it once the file's tests are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-test-'));
  made.add(folder);
  return folder;
}

/** What writes into folders by itself has to come to an end before they are removed. @returns forgets it: it has ended */
export function beforeRemoval(end: () => Promise<void>): () => void {
  writing.add(end);
  return () => writing.delete(end);
}

/** Removes the folders that were made so far. */
export async function removeFolders(): Promise<void> {
  await Promise.all([...writing].map((end) => end()));
  writing.clear();
  remove();
}

function remove(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  made.clear();
}

// Where no runner tells that tests are over.
process.once('exit', remove);
