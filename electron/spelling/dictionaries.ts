import { copyFile, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { fileError } from '../files/file-errors';
import { makePrivateFolder } from '../files/private-files';

/** A dictionary of Hunspell's kind: words, and beside them the rules for what is made of them. */
export interface Dictionary {
  /** Its name, by which it is chosen, such as `de_DE`. */
  readonly id: string;
  /** The path of both files without their endings. */
  readonly path: string;
}

const ID = /^[\w-]{1,50}$/;

/** Where systems keep dictionaries. */
function systemFolders(platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return ['/Library/Spelling', join(homedir(), 'Library', 'Spelling')];
  if (platform === 'win32') return [];
  return ['/usr/share/hunspell', '/usr/share/myspell', join(homedir(), '.local', 'share', 'hunspell')];
}

/** The dictionaries there are, by name: those that a person has added, those of the system, and the one that comes with the program. */
export async function findDictionaries(
  folders: { bundled: string; added: string },
  platform: NodeJS.Platform = process.platform,
): Promise<Dictionary[]> {
  const found = new Map<string, Dictionary>();
  for (const folder of [folders.added, ...systemFolders(platform), folders.bundled]) {
    const names = new Set(await readdir(folder).catch(() => []));
    for (const name of names) {
      const id = name.replace(/\.dic$/, '');
      if (id === name || !ID.test(id) || !names.has(`${id}.aff`) || found.has(id)) continue;
      found.set(id, { id, path: join(folder, id) });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps a dictionary that a person has chosen. @param words the path of its `.dic` file, beside which its `.aff` lies. Gives its id. */
export async function addDictionary(words: string, added: string): Promise<Result<string>> {
  const id = basename(words).replace(/\.(dic|aff)$/i, '');
  if (!ID.test(id))
    return fail(
      'no-dictionary',
      'Its name is none of a language.',
      'Name it as its language is, such as “de_DE.dic”.',
    );
  try {
    await makePrivateFolder(added);
    for (const ending of ['.aff', '.dic'])
      await copyFile(join(dirname(words), `${id}${ending}`), join(added, `${id}${ending}`));
    return ok(id);
  } catch (error) {
    const failed = fileError(error, 'The dictionary was not added.');
    return failed.ok
      ? failed
      : fail(
          'no-dictionary',
          failed.error.message,
          'A dictionary is two files, “.dic” and “.aff”, side by side.',
        );
  }
}
