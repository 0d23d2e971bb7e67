import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { FolderEntry, FilePurpose, HostHandlers } from '../../shared/host/contract';
import { makesFile } from '../../shared/host/file-purposes';
import { EXPORTS } from '../../shared/formats/exports';
import { FORMATS, REFERENCE_ENDINGS } from '../../shared/formats/formats';
import { fail, ok } from '../../shared/result';
import { fileError } from '../files/file-errors';
import type { RecentFiles } from '../files/recent-files';
import { SOURCE_EXTENSIONS } from '../import/formats';
import { confined, folderInWords, giveFile, ledOut, rootOfKnown, type HostPaths } from './paths';
import type { Client, HostOptions } from './ports';

type FileCalls = Pick<
  HostHandlers<Client>,
  'files.choose' | 'folders.list' | 'folders.file' | 'recent.list' | 'recent.forget'
>;

const EXTENSIONS: Record<FilePurpose, readonly string[]> = {
  'open-map': ['.argmap'],
  'save-map': ['.argmap'],
  'save-copy': ['.argmap'],
  'open-source': [...SOURCE_EXTENSIONS, ...REFERENCE_ENDINGS],
  'open-foreign': unique(FORMATS.flatMap(({ reads, extensions }) => (reads ? extensions : []))),
  'open-dictionary': ['.dic'],
  'open-library': [],
  // An ending by itself is a name without one.
  export: unique(EXPORTS.map(({ extension }) => extname(`map${extension}`))),
};

/** Choosing files: by the system's dialog, or in the page over the folders that a person named. */
export function fileCalls(options: HostOptions, parts: { paths: HostPaths; recent: RecentFiles }): FileCalls {
  const { paths, recent } = parts;
  const giveFolder = (path: string, root: string): string =>
    paths.folders.give(`${root}\n${path}`, { path, root });

  async function entry(
    folder: string,
    root: string,
    name: string,
    purpose: FilePurpose,
  ): Promise<FolderEntry | undefined> {
    const path = await confined(join(folder, name), root);
    const info = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || !info) return undefined;
    if (info.isDirectory()) return { kind: 'folder', name, folder: giveFolder(path, root) };
    if (!info.isFile() || !EXTENSIONS[purpose].includes(extname(name).toLowerCase())) return undefined;
    return {
      kind: 'file',
      name,
      file: giveFile(paths, path, root, makesFile(purpose)),
      bytes: info.size,
      modified: info.mtime.toISOString(),
    };
  }

  return {
    'files.choose': async ({ purpose, suggestedName }, client) => {
      const chosen = await options.chooseFiles(purpose, suggestedName, client);
      if (chosen.kind === 'cancelled') return ok(chosen);
      if (chosen.kind === 'chosen') {
        const files = chosen.paths.map((path) => ({
          file: giveFile(paths, path, undefined, makesFile(purpose)),
          fileName: basename(path),
        }));
        return ok({ kind: 'chosen', files });
      }
      const roots = await Promise.all(
        chosen.folders.map(async (path) => {
          // Real, as all folders below it are: else the way up would lead past it.
          const real = await realpath(path).catch(() => path);
          return { folder: giveFolder(real, real), name: basename(path) || path };
        }),
      );
      return ok({ kind: 'in-page', roots });
    },
    'folders.list': async ({ folder: handle, purpose }) => {
      const folder = paths.folders.get(handle);
      if (!folder || !(await confined(folder.path, folder.root))) {
        return fail('no-folder', 'That folder is not there any more.', 'Choose another one.');
      }
      try {
        const names = (await readdir(folder.path)).filter((name) => !name.startsWith('.'));
        const entries = await Promise.all(
          names.map((name) => entry(folder.path, folder.root, name, purpose)),
        );
        const atRoot = folder.path === folder.root;
        return ok({
          name: basename(folder.path) || folder.path,
          ...(!atRoot && { parent: giveFolder(dirname(folder.path), folder.root) }),
          entries: entries.filter((item) => item !== undefined).sort(byKindAndName),
        });
      } catch (error) {
        return fileError(error, 'The folder could not be read.');
      }
    },
    'folders.file': async ({ folder: handle, name, purpose }) => {
      const folder = paths.folders.get(handle);
      if (!folder || !(await confined(folder.path, folder.root))) {
        return fail('no-folder', 'That folder is not there any more.', 'Choose another one.');
      }
      if (name !== basename(name) || name.includes('\\') || name.includes('\0') || name.startsWith('.')) {
        return fail(
          'bad-name',
          '“{name}” cannot be a file name.',
          'Leave out slashes and a dot at the beginning.',
          { name },
        );
      }
      if (!EXTENSIONS[purpose].includes(extname(name).toLowerCase())) {
        return fail(
          'bad-name',
          '“{name}” is a file of another kind.',
          'Choose a name that ends in {extensions}.',
          { name, extensions: EXTENSIONS[purpose].join(', ') },
        );
      }
      const path = join(folder.path, name);
      const exists = (await lstat(path).catch(() => undefined)) !== undefined;
      if (exists && !(await confined(path, folder.root))) {
        return ledOut(path);
      }
      return ok({ file: giveFile(paths, path, folder.root, makesFile(purpose)), fileName: name, exists });
    },
    'recent.list': async () => {
      const entries = await Promise.all(
        (await recent.list()).map(async ({ path, opened }) => {
          const there = await stat(path).then(
            (info) => info.isFile(),
            () => false,
          );
          return there
            ? {
                file: giveFile(paths, path, rootOfKnown(path, options)),
                fileName: basename(path),
                folder: folderInWords(path),
                opened,
              }
            : undefined;
        }),
      );
      return ok({ files: entries.filter((item) => item !== undefined) });
    },
    'recent.forget': async ({ file }) => {
      const known = paths.files.get(file);
      if (known) await recent.forget(known.path);
      return ok({});
    },
  };
}

function byKindAndName(a: FolderEntry, b: FolderEntry): number {
  if (a.kind !== b.kind) return a.kind === 'folder' ? -1 : 1;
  return a.name.localeCompare(b.name, undefined, { numeric: true });
}

function unique(endings: readonly string[]): string[] {
  return [...new Set(endings)];
}
