import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the program has written down in its journals, as text. */
export function readJournals(dataFolder: string): string {
  const folder = join(dataFolder, 'journal');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}
