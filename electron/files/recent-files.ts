import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file';

const schema = z.object({ files: z.array(z.object({ path: z.string(), opened: z.string() })) });

export type RecentEntry = z.infer<typeof schema>['files'][number];

const KEPT = 12;

/** The maps that were opened or saved last, newest first, kept in the data folder. */
export function createRecentFiles(dataFolder: string, now: () => string) {
  const path = join(dataFolder, 'recent.json');
  // One change after the other: each reads what the one before has written.
  let queue: Promise<unknown> = Promise.resolve();

  function change(edit: (files: RecentEntry[]) => RecentEntry[]): Promise<void> {
    const done = queue.then(async () => {
      await writeJsonFile(path, { files: edit((await readJsonFile(path, schema, { files: [] })).files) });
    });
    queue = done.catch(() => undefined);
    return done;
  }

  return {
    list: async (): Promise<RecentEntry[]> => {
      await queue;
      return (await readJsonFile(path, schema, { files: [] })).files;
    },
    add: (file: string) =>
      change((files) =>
        [{ path: file, opened: now() }, ...files.filter((other) => other.path !== file)].slice(0, KEPT),
      ),
    forget: (file: string) => change((files) => files.filter((other) => other.path !== file)),
  };
}

export type RecentFiles = ReturnType<typeof createRecentFiles>;
