import { join } from 'node:path';
import { z } from 'zod';
import { createTurns } from './in-turn';
import { readJsonFile, writeJsonFile } from './json-file';

const schema = z.object({ files: z.array(z.object({ path: z.string(), opened: z.string() })) });

export type RecentEntry = z.infer<typeof schema>['files'][number];

const KEPT = 12;

/**
 * The maps that were opened or saved last, newest first, kept in the data folder. A list that cannot be written is no reason to stop
 * anything: it is then a little old.
 */
export function createRecentFiles(dataFolder: string, now: () => string) {
  const path = join(dataFolder, 'recent.json');
  // One change after the other: each reads what the one before has written.
  const inTurn = createTurns();

  function change(edit: (files: RecentEntry[]) => RecentEntry[]): Promise<void> {
    return inTurn(async () => {
      await writeJsonFile(path, { files: edit((await readJsonFile(path, schema, { files: [] })).files) });
    });
  }

  return {
    list: (): Promise<RecentEntry[]> =>
      inTurn(async () => (await readJsonFile(path, schema, { files: [] })).files),
    add: (file: string) =>
      change((files) =>
        [{ path: file, opened: now() }, ...files.filter((other) => other.path !== file)].slice(0, KEPT),
      ),
    forget: (file: string) => change((files) => files.filter((other) => other.path !== file)),
  };
}

export type RecentFiles = ReturnType<typeof createRecentFiles>;
