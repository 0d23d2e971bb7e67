import { basename } from 'node:path';
import type { HostEvents } from '../../shared/host/events';
import { createTurns } from '../../shared/in-turn';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { codeOf } from '../files/file-errors';
import { parseOwnMap } from '../files/parse-map-bytes';
import { hashOfFile, readWholeFile } from '../files/read-file';
import { watchForHints } from '../files/watch-file';
import type { Client } from './ports';
import { isDirty, type OpenMap, type OpenMapsObserver } from './open-map';

/**
 * How often, and ms between, a file that is gone or cannot be read as a map is looked at before that is told: another program may be in the middle of its
 * save. Looks, not time: a machine that slept has not looked.
 */
const LOOKS = 10;
const LOOK_AGAIN = 500;

/**
 * Watches the files of open maps and tells their windows what others did to them, by content. What is empty, half written or gone for a moment
 * is not told, and nothing is adopted here. A change that comes while no window shows the map is told to the one that shows it next.
 * @param onBeside told what happens to other files in a map's folder
 */
export function createFileConflicts(onBeside?: (open: OpenMap, name: string) => void): OpenMapsObserver {
  const watched = new Map<OpenMap, { path: string; look: () => void; end: () => void }>();

  function follow(open: OpenMap): void {
    const { path } = open;
    if (watched.get(open)?.path === path) return;
    stop(open);
    if (path === undefined) return;
    let odd = 0; // looks since the file is gone or no map
    let told: { key: string; client: Client } | undefined;
    let again: NodeJS.Timeout | undefined;
    // One look at a time: one that was slow must not tell what the next has found to be past.
    const inTurn = createTurns();
    const look = (): Promise<void> => inTurn(lookNow);
    const lookNow = async (): Promise<void> => {
      clearTimeout(again);
      if (watched.get(open)?.path !== path) return;
      const change = await changeAtRest(open, path);
      if (change.kind === 'none') {
        odd = 0;
        told?.client.tell('maps.conflict', conflictOf(open, path, 'over'));
        told = undefined;
        return;
      }
      if (change.kind !== 'changed') {
        if (++odd <= LOOKS) {
          again = setTimeout(() => void look(), LOOK_AGAIN).unref();
          return;
        }
      } else odd = 0;
      const { client } = open;
      if (!client || client.gone.aborted || (told?.key === change.key && told.client === client)) return;
      told = { key: change.key, client };
      client.tell('maps.conflict', conflictOf(open, path, change.kind));
    };
    const end = watchForHints(
      path,
      () => void look(),
      (name) => onBeside?.(open, name),
    );
    watched.set(open, {
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

  function stop(open: OpenMap): void {
    watched.get(open)?.end();
    watched.delete(open);
  }

  return {
    opened: follow,
    shown: (open) => watched.get(open)?.look(),
    saved: follow,
    took: follow,
    closed: stop,
    ended: stop,
  };
}

function conflictOf(
  open: OpenMap,
  path: string,
  change: HostEvents['maps.conflict']['change'],
): HostEvents['maps.conflict'] {
  return { map: open.handle, change, fileName: basename(path), dirty: isDirty(open) };
}

type Change = { kind: 'none' } | { kind: 'changed' | 'gone' | 'damaged'; key: string };

/** What became of an open map's file while no save of it ran. */
async function changeAtRest(open: OpenMap, path: string): Promise<Change> {
  for (;;) {
    const { saving, diskHash } = open;
    await saving;
    const change = await changeOf(path, diskHash);
    if (open.saving === saving && open.diskHash === diskHash) return change;
  }
}

/** What a file holds beside what is known of it. */
async function changeOf(path: string, known: string | undefined): Promise<Change> {
  const hash = await hashOfFile(path).catch((error: unknown) => ({ code: codeOf(error) }));
  // What is no file any more, or leads elsewhere, is not the map's file either.
  if (typeof hash !== 'string') return { kind: 'gone', key: `gone ${hash.code}` };
  if (known === undefined || hash === known) return { kind: 'none' };
  const bytes = await readWholeFile(path, WIDEST_LIMITS.bytes, { follow: false });
  const isMap = bytes.ok && parseOwnMap(bytes.value, basename(path)).ok;
  return { kind: isMap ? 'changed' : 'damaged', key: hash };
}
