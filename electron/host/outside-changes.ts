import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { contentHash } from '../files/content-hash';
import { parseMapBytes } from '../files/parse-map-bytes';
import { watchForHints } from '../files/watch-file';
import type { Client } from './ports';
import { isUnsaved, type OpenMap, type OpenMapsObserver } from './open-maps';

/** ms after which a file that is gone or cannot be read as a map is told about: another program may be in the middle of its save. */
const PATIENCE = 5000;

/**
 * Watches the files of open maps and tells their windows what others did to them, by content. What is empty, half written or gone for a moment
 * is not told, and nothing is adopted here. A change that comes while no window shows the map is told to the one that shows it next.
 * @param onBeside told what happens to other files in a map's folder
 */
export function createOutsideChanges(onBeside?: (open: OpenMap, name: string) => void): OpenMapsObserver {
  const watched = new Map<string, { path: string; look: () => void; end: () => void }>();

  function follow(open: OpenMap): void {
    const { path } = open;
    if (watched.get(open.handle)?.path === path) return;
    stop(open);
    if (path === undefined) return;
    let odd: number | undefined; // since when the file is gone or no map
    let told: { key: string; client: Client } | undefined;
    let again: NodeJS.Timeout | undefined;
    const look = async (): Promise<void> => {
      clearTimeout(again);
      if (watched.get(open.handle)?.path !== path) return;
      await open.saving;
      const change = await changeOf(path, open.diskHash);
      if (change.kind === 'none') {
        odd = undefined;
        told = undefined;
        return;
      }
      if (change.kind !== 'changed') {
        odd ??= Date.now();
        if (Date.now() - odd < PATIENCE) {
          again = setTimeout(() => void look(), 500).unref();
          return;
        }
      } else odd = undefined;
      const { client } = open;
      if (!client || client.gone.aborted || (told?.key === change.key && told.client === client)) return;
      told = { key: change.key, client };
      client.tell('maps.outside', {
        map: open.handle,
        change: change.kind,
        fileName: basename(path),
        unsaved: isUnsaved(open),
      });
    };
    const end = watchForHints(
      path,
      () => void look(),
      (name) => onBeside?.(open, name),
    );
    watched.set(open.handle, {
      path,
      look: () => void look(),
      end: () => {
        clearTimeout(again);
        end();
      },
    });
    // A map that was just opened is looked at once a window shows it.
    if (open.client) void look();
  }

  function stop({ handle }: OpenMap): void {
    watched.get(handle)?.end();
    watched.delete(handle);
  }

  return {
    opened: follow,
    shown: ({ handle }) => watched.get(handle)?.look(),
    saved: follow,
    replaced: follow,
    closed: stop,
  };
}

/** What a file holds beside what is known of it. */
async function changeOf(
  path: string,
  known: string | undefined,
): Promise<{ kind: 'none' } | { kind: 'changed' | 'gone' | 'damaged'; key: string }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { kind: 'gone', key: 'gone' };
  const hash = contentHash(bytes);
  if (known === undefined || hash === known) return { kind: 'none' };
  const map = parseMapBytes(bytes, basename(path));
  return { kind: map.ok ? 'changed' : 'damaged', key: hash };
}
