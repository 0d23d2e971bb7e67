import { watch, watchFile, unwatchFile, type FSWatcher, type StatsListener } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isPassingName } from '../../shared/files/passing-name';

/** ms between two looks where the system tells no events, and until a burst of events is over. */
const LOOK_EVERY = 2000;
const SETTLES_IN = 150;

/**
 * Calls whenever a file may have changed: by the system's events about its folder (a file that is replaced by renaming keeps no watcher), and by
 * looking now and then, for network drives. A call is a hint, nothing more: the content decides.
 * @param onBeside told the names of other files in the folder to which something happened, but for those that pass
 * @returns ends it
 */
export function watchForHints(
  path: string,
  onHint: () => void,
  onBeside?: (name: string) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const hint = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onHint, SETTLES_IN).unref();
  };
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name === null || name === basename(path)) hint();
      else if (!isPassingName(name)) onBeside?.(name);
    });
    watcher.on('error', () => watcher?.close());
  } catch {
    // No events here: looking is left.
  }
  const onLook: StatsListener = (now, before) => {
    // The time of the last change of the entry cannot be set back, unlike that of the content.
    if (now.ctimeMs !== before.ctimeMs || now.size !== before.size || now.ino !== before.ino) hint();
  };
  watchFile(path, { persistent: false, interval: LOOK_EVERY }, onLook);
  return () => {
    clearTimeout(timer);
    watcher?.close();
    unwatchFile(path, onLook); // others may watch it, too
  };
}
