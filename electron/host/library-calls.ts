import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import type { KnownLibrary } from '../../shared/host/library-calls';
import { fail, ok, type Result } from '../../shared/result';
import { createKnownLibraries } from '../library/known-libraries';
import { LibraryThread } from '../library/library-thread';
import type { OpenMaps } from './open-maps';
import type { OpenWindows } from './open-windows';
import { confined, folderInWords, giveFile, type HostPaths } from './paths';
import { pointedCard } from './pointed-card';
import type { Client, HostOptions } from './ports';
import type { RunningWork } from './running-work';

type LibraryCalls = Pick<HostHandlers<Client>, Extract<keyof HostHandlers<Client>, `library.${string}`>>;

/** The library that is open: one at a time, since thousands of maps take memory. */
interface RunningLibrary {
  readonly folder: string;
  readonly thread: LibraryThread;
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path);

/** A folder of maps: found, searched, forgotten. */
export function createLibrary(
  options: Pick<HostOptions, 'libraryWorker' | 'dataFolder' | 'chooseFiles' | 'shell'>,
  {
    paths,
    work,
    maps,
    windows,
  }: { paths: HostPaths; work: RunningWork; maps: OpenMaps; windows: OpenWindows },
): { readonly calls: LibraryCalls; readonly end: () => Promise<void> } {
  const { dataFolder, libraryWorker } = options;
  const known = createKnownLibraries(dataFolder);
  let running: RunningLibrary | undefined;

  function named(path: string): KnownLibrary {
    return {
      folder: paths.folders.give(`${path}\n${path}`, { path, root: path }),
      name: basename(path) || path,
      where: folderInWords(path),
    };
  }

  async function folderOf(handle: string): Promise<Result<string>> {
    const folder = paths.folders.get(handle);
    const path = folder && (await confined(folder.path, folder.root));
    const info = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path !== undefined && info?.isDirectory()) return ok(path);
    return fail('no-folder', 'That folder is not there any more.', 'Choose another one.');
  }

  function open(folder: string): LibraryThread {
    if (running?.folder !== folder || running.thread.isOver) {
      void running?.thread.end();
      const thread = new LibraryThread(libraryWorker, { folder, dataFolder }, () =>
        windows.tell('library.changed', {}),
      );
      running = { folder, thread };
    }
    return running.thread;
  }

  /** The library that a window has opened; another may have been opened since. */
  function opened(handle: string): Result<RunningLibrary> {
    const path = paths.folders.get(handle)?.path;
    if (running && running.folder === path) return ok(running);
    return fail('no-library', 'That library is not open any more.', 'Open it again.');
  }

  function placeOf(folder: string, path: string): { file: string; fileName: string; folder: string } {
    return { file: giveFile(paths, resolve(folder, path), folder), ...namesIn(path) };
  }

  const calls: LibraryCalls = {
    'library.known': async () => ok({ libraries: (await known.list()).map(named) }),
    'library.choose': async (_input, client) => {
      const chosen = await options.chooseFiles('open-library', undefined, client);
      if (chosen.kind === 'cancelled') return ok(chosen);
      if (chosen.kind === 'chosen') {
        const [path] = chosen.paths;
        return ok(
          path === undefined ? { kind: 'cancelled' } : { kind: 'chosen', library: named(await real(path)) },
        );
      }
      const roots = (await Promise.all(chosen.folders.map(real))).map(named);
      return ok({ kind: 'in-page', roots: roots.map(({ folder, name }) => ({ folder, name })) });
    },
    'library.look': async ({ folder, request }, client) => {
      const path = await folderOf(folder);
      if (!path.ok) return path;
      const thread = open(path.value);
      const looked = await work.run(request, client, (run) => thread.ask('look', {}, run));
      await known.add(path.value);
      if (!looked.ok) return looked;
      const { unread, notes } = looked.value;
      return ok({
        library: named(path.value),
        unread: unread.map(({ path: at, error }) => ({ ...namesIn(at), error })),
        notes: [...notes],
      });
    },
    'library.forget': async ({ folder }) => {
      const path = paths.folders.get(folder)?.path;
      if (path === undefined) return ok({});
      if (running?.folder === path) {
        await running.thread.end();
        running = undefined;
      }
      await known.forget(path);
      return ok({});
    },
    'library.maps': async ({ folder }) => {
      const library = opened(folder);
      if (!library.ok) return library;
      const listed = await library.value.thread.ask('maps', {});
      if (!listed.ok) return listed;
      return ok({
        maps: listed.value.map(({ path, summary }) => ({
          ...summary,
          ...placeOf(library.value.folder, path),
        })),
      });
    },
    'library.find': async ({ folder, question }) => {
      const library = opened(folder);
      if (!library.ok) return library;
      const answer = await library.value.thread.ask('find', { question });
      if (!answer.ok) return answer;
      const { count, mapCount, found } = answer.value;
      return ok({
        ...{ count, mapCount },
        found: found.map(({ path, id, title, count: inMap, hits }) => ({
          map: { ...placeOf(library.value.folder, path), id, title },
          count: inMap,
          hits: [...hits],
        })),
      });
    },
    'library.card': async ({ map, pointer }) => {
      const found = maps.get(map);
      if (!found.ok) return found;
      const beside = found.value.path === undefined ? undefined : dirname(found.value.path);
      return pointedCard({ ...options, paths }, { own: found.value.map, beside, library: running, pointer });
    },
  };
  return { calls, end: async () => running?.thread.end() };
}

/** A file of a library, and the folder in it. */
function namesIn(path: string): { fileName: string; folder: string } {
  const at = path.lastIndexOf('/');
  return { fileName: path.slice(at + 1), folder: path.slice(0, Math.max(0, at)) };
}
