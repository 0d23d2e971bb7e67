import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** ms until a burst of events about one file is over: a save is a new file and a renaming. */
const SETTLES_IN = 25;
/** More folders are not watched on systems that watch each by itself; what happens there is found at the next look. */
const MOST_WATCHED = 2000;
/** Systems that watch what lies in a folder at any depth. */
const WATCHES_DEEP = new Set(['darwin', 'win32']);

/**
 * Tells what happens in folders. A call is a hint: what lies there decides.
 * @param folders from the root on, with `/`
 * @param onHint told the path of what may have changed, from the root on
 * @returns ends it
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  onHint: (path: string) => void,
): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers: FSWatcher[] = [];
  const isDeep = WATCHES_DEEP.has(process.platform);
  for (const folder of isDeep ? [''] : folders.slice(0, MOST_WATCHED))
    try {
      const watcher = watch(join(root, folder), { persistent: false, recursive: isDeep }, (_event, name) => {
        if (name === null) return;
        const path = [folder, name.replaceAll('\\', '/')].filter(Boolean).join('/');
        clearTimeout(timers.get(path));
        timers.set(
          path,
          setTimeout(() => {
            timers.delete(path);
            onHint(path);
          }, SETTLES_IN).unref(),
        );
      });
      watcher.on('error', () => watcher.close());
      watchers.push(watcher);
    } catch {
      // No events here: looking is left.
    }
  return () => {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
