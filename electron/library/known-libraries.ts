import { dirname, join } from 'node:path';
import { z } from 'zod';
import { createTurns } from '../../shared/in-turn';
import { contentHash } from '../files/content-hash';
import { readJsonFile, writeJsonFile } from '../files/json-file';
import { makePrivateFolder } from '../files/private-files';
import { inSaveTurn } from '../files/save-turn';
import { removeQuietly } from '../files/whole-file';

const stored = z.object({ folders: z.array(z.string()) });

const KEPT = 8;

/** The file of a library's index: outside of the library, which may be shared with others, and by a name that says nothing of it. */
export function indexFileOf(dataFolder: string, folder: string): string {
  return join(dataFolder, 'library', `${contentHash(folder).slice(0, 32)}.index`);
}

/** The folders that were opened as libraries, the last one first, kept in the data folder. A list that cannot be written is a little old. */
export function createKnownLibraries(dataFolder: string) {
  const path = join(dataFolder, 'library', 'folders.json');
  const inTurn = createTurns();

  async function read(): Promise<string[]> {
    const file = await readJsonFile(path);
    return stored.safeParse(file.kind === 'read' ? file.value : undefined).data?.folders ?? [];
  }
  function change(edit: (folders: string[]) => string[]): Promise<void> {
    return inTurn(async () => {
      await makePrivateFolder(dirname(path)).catch(() => undefined);
      // Another program may do the same just now.
      await inSaveTurn(path, async () => writeJsonFile(path, { folders: edit(await read()) }));
    });
  }
  return {
    list: (): Promise<string[]> => inTurn(read),
    add: (folder: string) =>
      change((folders) => [folder, ...folders.filter((other) => other !== folder)].slice(0, KEPT)),
    /** Takes a folder off the list, and its index away. */
    forget: async (folder: string) => {
      await change((folders) => folders.filter((other) => other !== folder));
      await removeQuietly(indexFileOf(dataFolder, folder));
    },
  };
}
