import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createTurns } from '../../shared/in-turn';
import { t } from '../../shared/words/words';
import { readJsonFile, writeJsonFile } from './json-file';
import { inSaveTurn } from './save-turn';

const entry = z.object({ path: z.string(), opened: z.string() });
const stored = z.object({ files: z.array(z.unknown()) });

export type RecentEntry = z.infer<typeof entry>;

const KEPT = 12;

const pathIn = (dataFolder: string): string => join(dataFolder, 'recent.json');

/** An entry that cannot be read costs that entry. */
async function readEntries(path: string): Promise<{ files: RecentEntry[]; aside?: string | undefined }> {
  const file = await readJsonFile(path);
  if (file.kind === 'unreadable') return { files: [], aside: file.aside };
  const list = stored.safeParse(file.kind === 'read' ? file.value : undefined).data?.files ?? [];
  return { files: list.map((one) => entry.safeParse(one).data).filter((one) => one !== undefined) };
}

/** Brings the list of another data folder into this one's: each map once, by when it was opened last. */
export async function bringRecentFiles(from: string, to: string): Promise<void> {
  const { files: theirs } = await readEntries(pathIn(from));
  if (theirs.length === 0) return;
  const { files: ours } = await readEntries(pathIn(to));
  const newestFirst = [...ours, ...theirs].sort((a, b) => (a.opened < b.opened ? 1 : -1));
  const files = newestFirst.filter(
    ({ path }, index) => newestFirst.findIndex((other) => other.path === path) === index,
  );
  if ((await writeJsonFile(pathIn(to), { files: files.slice(0, KEPT) })).ok)
    await unlink(pathIn(from)).catch(() => undefined);
}

/**
 * The maps that were opened or saved last, newest first, kept in the data folder. A list that cannot be written is no reason to stop
 * anything: it is then a little old.
 * @param onChange told the paths, newest first, whenever they change
 */
export function createRecentFiles(
  dataFolder: string,
  now: () => string,
  onChange: (paths: readonly string[]) => void = () => undefined,
) {
  const path = pathIn(dataFolder);
  // One change after the other: each reads what the one before has written.
  const inTurn = createTurns();
  let aside: string | undefined;

  async function read(): Promise<RecentEntry[]> {
    const { files, aside: name } = await readEntries(path);
    aside = name ?? aside;
    return files;
  }

  function change(edit: (files: RecentEntry[]) => RecentEntry[]): Promise<void> {
    return inTurn(async () => {
      // Another program may do the same just now.
      await inSaveTurn(path, async () => {
        const files = edit(await read());
        const written = await writeJsonFile(path, { files });
        onChange(files.map((file) => file.path));
        return written;
      });
    });
  }

  return {
    list: (): Promise<RecentEntry[]> => inTurn(read),
    /** What a person should know about how the list was read. */
    notes: (): Promise<string[]> =>
      inTurn(async () => {
        await read();
        return aside === undefined
          ? []
          : [t('The list of recent maps could not be read. It lies beside as “{aside}”.', { aside })];
      }),
    add: (file: string) =>
      change((files) =>
        [{ path: file, opened: now() }, ...files.filter((other) => other.path !== file)].slice(0, KEPT),
      ),
    forget: (file: string) => change((files) => files.filter((other) => other.path !== file)),
  };
}

export type RecentFiles = ReturnType<typeof createRecentFiles>;
