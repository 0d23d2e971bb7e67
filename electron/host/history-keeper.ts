import { basename } from 'node:path';
import type { VersionReason } from '../../shared/history/reasons';
import { leastGap } from '../../shared/history/thin';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { headline } from '../../shared/merge/headline';
import { errorWords, type Result } from '../../shared/result';
import { createTurns } from '../../shared/in-turn';
import { isDirty, type OpenMap, type OpenMapsObserver } from './open-map';
import type { HistoryStore } from '../history/history-store';

/** ms after which a map that was opened is kept: first it is shown. */
const AFTER_OPENING = 2000;
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
  const held = new Map<OpenMap, { content: string | Uint8Array; map: ArgMap; timer: NodeJS.Timeout }>();
  /** Maps as they were opened, until there is time to keep that. */
  const fresh = new Map<OpenMap, { content: Uint8Array; map: ArgMap; timer: NodeJS.Timeout }>();
  /** When the newest version of an open map was taken, ms. */
  const taken = new Map<OpenMap, number>();
  const troubles = new Map<string, string>();
  /** Of maps that were closed with unsaved edits, whether these came to be kept. */
  const closings = new WeakMap<OpenMap, Promise<boolean>>();
  const inTurn = createTurns();

  /** What is kept is what is there now; keeping it comes after what was to be kept before. */
  function keep(
    open: OpenMap,
    reason: VersionReason,
    what: { map: ArgMap; content?: string | Uint8Array | undefined } = open,
  ): Promise<Result<string>> {
    keepFresh(open);
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
        words: headline(before.map, map),
      };
      const added = await versions.add(id, { content, title, reason, fileName, summary });
      if (added.ok) {
        newest.set(id, { version: added.value, map });
        troubles.delete(id);
      } else {
        troubles.set(id, errorWords(added.error).message);
      }
      return added;
    });
  }

  /** Keeps a map as it was opened, before anything else of it is kept. */
  function keepFresh(open: OpenMap): void {
    const opened = fresh.get(open);
    if (!opened) return;
    clearTimeout(opened.timer);
    fresh.delete(open);
    void keep(open, 'opened', opened);
  }

  function letGo(open: OpenMap): void {
    clearTimeout(held.get(open)?.timer);
    held.delete(open);
  }

  /** Keeps what a save has written, by itself or of others, now or once the gap since the newest version is over. */
  function keepInTime(open: OpenMap, saved: { content: string | Uint8Array; map: ArgMap }): void {
    keepFresh(open);
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
      if (found === undefined) return;
      const timer = setTimeout(() => keepFresh(open), AFTER_OPENING).unref();
      fresh.set(open, { map: open.map, content: found, timer });
    },
    edited: (open) => {
      if (timers.has(open)) return;
      const timer = setTimeout(() => {
        timers.delete(open);
        if (isDirty(open)) void keep(open, 'unsaved');
      }, UNSAVED_EVERY);
      timer.unref();
      timers.set(open, timer);
    },
    saved: (open, content, map, autosave) => {
      if (!isDirty(open)) stopTimer(open);
      if (autosave) keepInTime(open, { map, content });
      else void keep(open, 'saved', { map, content });
    },
    took: (open, theirs, before) => {
      stopTimer(open);
      keepHeld(open);
      // What was open and what took its place were kept before; but for edits that came in between.
      if (before !== theirs.mine) void keep(open, 'before-theirs', { map: before });
    },
    ended: stopTimer,
    closed: (open) => {
      stopTimer(open);
      keepFresh(open);
      keepHeld(open);
      if (isDirty(open))
        closings.set(
          open,
          keep(open, 'closed').then(({ ok }) => ok),
        );
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
    /** Keeps what others have written to an open map's file. @param text as it was read */
    keepTheirs: (open: OpenMap, map: ArgMap, text: string): Promise<Result<string>> => {
      keepHeld(open);
      return keep(open, 'opened', { map, content: text });
    },
    /** Keeps what was read from a map's file, in time: who reads along with another sees a save every few seconds. */
    seen: (open: OpenMap, { map, text }: { map: ArgMap; text: string }): void =>
      keepInTime(open, { map, content: text }),
    /** Ends when all that was saved so far is kept, too: the program may end then. */
    flush: (): Promise<void> => {
      for (const open of [...held.keys()]) keepHeld(open);
      for (const open of [...fresh.keys()]) keepFresh(open);
      return inTurn(() => Promise.resolve());
    },
    /** Ends when all that was to be kept so far is. */
    settled: (): Promise<void> => {
      for (const open of [...fresh.keys()]) keepFresh(open);
      return inTurn(() => Promise.resolve());
    },
    /** Whether the unsaved edits with which a map was closed are kept, once that is known. */
    isKept: (open: OpenMap): Promise<boolean> => closings.get(open) ?? Promise.resolve(false),
    /** Why the newest version of a map could not be kept, in a sentence. */
    trouble: (map: string): string | undefined => troubles.get(map),
  };
}

export type HistoryKeeper = ReturnType<typeof createHistoryKeeper>;
