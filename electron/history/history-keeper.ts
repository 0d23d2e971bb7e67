import { basename } from 'node:path';
import { diffMaps } from '../../shared/edit/diff-maps';
import type { VersionReason } from '../../shared/history/reasons';
import { summarizeDiff } from '../../shared/history/summary';
import { leastGap } from '../../shared/history/thin';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import type { Result } from '../../shared/result';
import { createTurns } from '../files/in-turn';
import { isUnsaved, type OpenMap, type OpenMapsObserver } from '../host/open-maps';
import type { HistoryStore } from './history-store';

/** Work that no save has taken up is kept this often, in ms. */
export const UNSAVED_EVERY = 5 * 60_000;

/**
 * Decides when versions of open maps are taken: as they are opened, at each save, every five minutes of unsaved work, and when they are closed
 * with edits that are in no file. Of a large map that saves itself every few seconds only some saves are kept (`leastGap`), the last of them always.
 * Nothing waits for that, and a version that cannot be kept stops nothing.
 * @param now ms
 */
export function createHistoryKeeper(versions: HistoryStore, now: () => number = Date.now) {
  const timers = new Map<OpenMap, NodeJS.Timeout>();
  /** The map of the newest version, while it is open: comparing with it costs next to nothing. */
  const newest = new Map<string, { version: string; map: ArgMap }>();
  /** Saves that are too soon after a version to be one, until the gap is over. */
  const held = new Map<OpenMap, { content: string; map: ArgMap; timer: NodeJS.Timeout }>();
  /** When the newest version of an open map was taken, ms. */
  const taken = new Map<OpenMap, number>();
  const troubles = new Map<string, string>();
  const inTurn = createTurns();

  /** What is kept is what is there now; keeping it comes after what was to be kept before. */
  function keep(
    open: OpenMap,
    reason: VersionReason,
    what: { map: ArgMap; content?: string | undefined } = open,
  ): Promise<Result<string>> {
    letGo(open);
    taken.set(open, now());
    const { map } = what;
    const { id, title } = map.head;
    const content = what.content ?? serializeMap(map);
    const fileName = open.path === undefined ? undefined : basename(open.path);
    return inTurn(async () => {
      const before = newest.get(id);
      const summary = before && {
        since: before.version,
        words: summarizeDiff(diffMaps(before.map, map)).words,
      };
      const added = await versions.add(id, { content, title, reason, fileName, summary });
      if (added.ok) {
        newest.set(id, { version: added.value, map });
        troubles.delete(id);
      } else {
        troubles.set(id, added.error.message);
      }
      return added;
    });
  }

  function letGo(open: OpenMap): void {
    clearTimeout(held.get(open)?.timer);
    held.delete(open);
  }

  /** Keeps what a save by itself has written, now or once the gap since the newest version is over. */
  function keepInTime(open: OpenMap, saved: { content: string; map: ArgMap }): void {
    const wait = (taken.get(open) ?? -Infinity) + leastGap(saved.content.length) - now();
    if (wait <= 0) return void keep(open, 'saved', saved);
    letGo(open);
    const timer = setTimeout(() => keepHeld(open), wait).unref();
    held.set(open, { ...saved, timer });
  }

  function keepHeld(open: OpenMap): void {
    const saved = held.get(open);
    if (saved) void keep(open, 'saved', saved);
  }

  function stopTimer(open: OpenMap): void {
    clearTimeout(timers.get(open));
    timers.delete(open);
  }

  const observer: OpenMapsObserver = {
    opened: (open, found) => {
      if (found !== undefined) void keep(open, 'opened', { map: open.map, content: found });
    },
    edited: (open) => {
      if (timers.has(open)) return;
      const timer = setTimeout(() => {
        timers.delete(open);
        if (isUnsaved(open)) void keep(open, 'unsaved');
      }, UNSAVED_EVERY);
      timer.unref();
      timers.set(open, timer);
    },
    saved: (open, content, map, byItself) => {
      if (!isUnsaved(open)) stopTimer(open);
      if (byItself) keepInTime(open, { map, content });
      else void keep(open, 'saved', { map, content });
    },
    replaced: (open, found, before) => {
      stopTimer(open);
      keepHeld(open);
      void keep(open, 'before-theirs', { map: before });
      void keep(open, 'opened', { map: open.map, content: found });
    },
    overwriting: (open, theirs) => {
      const map = parseMap(theirs);
      keepHeld(open);
      if (map.ok) void keep(open, 'opened', { map: map.value.map, content: theirs });
    },
    closed: (open) => {
      stopTimer(open);
      keepHeld(open);
      if (isUnsaved(open)) void keep(open, 'closed');
      letGo(open);
      taken.delete(open);
      void inTurn(() => Promise.resolve(newest.delete(open.map.head.id)));
    },
  };

  return {
    observer,
    /** Keeps an open map as it is now. */
    take: (open: OpenMap, reason: VersionReason): Promise<Result<string>> => {
      keepHeld(open);
      return keep(open, reason);
    },
    /** Ends when all that was saved so far is kept, too: the program may end then. */
    flush: (): Promise<void> => {
      for (const open of [...held.keys()]) keepHeld(open);
      return inTurn(() => Promise.resolve());
    },
    /** Ends when all that was to be kept so far is. */
    settled: (): Promise<void> => inTurn(() => Promise.resolve()),
    /** Why the newest version of a map could not be kept, in a sentence. */
    trouble: (map: string): string | undefined => troubles.get(map),
  };
}

export type HistoryKeeper = ReturnType<typeof createHistoryKeeper>;
