import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killHolders } from './locks';
import type { TestHost } from './test-host';

/** Ends a program without a word: what it has journalled is on the disk, its locks are, and it gives no sign of life any more. */
export async function crash(host: TestHost, dataFolder: string): Promise<void> {
  await host.host.flush();
  const journals = join(dataFolder, 'journal');
  for (const session of existsSync(journals) ? readdirSync(journals) : [])
    writeFileSync(join(journals, session, 'alive'), '{}');
  killHolders(host.folder);
}
