import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkDiff } from '../../shared/edit/check-diff';
import { applyDiff, diffFits, type MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { durableWrite } from '../files/durable-write';
import { checkUnchanged } from '../files/outside-change';
import { inSaveTurn } from '../files/save-turn';
import { HandleTable } from './handle-table';
import { realTarget } from './paths';
import type { Client } from './ports';

/** The saved revision of a map that was opened with unsaved edits. */
const NEVER = -1;

/** The host's replica of one open map. */
export interface OpenMap {
  readonly handle: string;
  map: ArgMap;
  /** How many diffs have been taken. */
  revision: number;
  /** The revision that the file holds. */
  savedRevision: number;
  /** Real and absolute; absent while the map has no file. */
  path: string | undefined;
  /** The folder, real, that its file must stay in; absent where a person may have it anywhere. */
  root: string | undefined;
  /** The hash of the bytes that were last read from that file or written to it; absent while that is not known. */
  diskHash: string | undefined;
  readonly notes: readonly string[];
  /** The window that it was opened in or that edited it last: it hears what happens to the map. */
  client: Client | undefined;
  /** The save that runs or waits; the next one waits for it. */
  saving: Promise<unknown>;
}

export interface SaveOptions {
  /** Overwrite what others have written there meanwhile; else the save fails with `changed-outside` or `file-gone`. */
  keepMine?: boolean | undefined;
  /** No person asked for it. */
  byItself?: boolean | undefined;
  /** The folder, real, that the file must lie in then, whatever its path leads to by now; absent: anywhere. */
  root?: string | undefined;
}

/** Hears what happens to open maps: the seam for the crash journal, version history and watching. */
export interface OpenMapsObserver {
  /** A map was taken in; `found` is the text that it was read from, none for a new map. */
  opened?: (open: OpenMap, found?: string) => void;
  /** A window shows it from now on: `open.client`. What came while nobody did is told to it. */
  shown?: (open: OpenMap) => void;
  edited?: (open: OpenMap, diff: MapDiff, before: ArgMap) => void;
  /** `map` is what was saved; `open.map` may have gone on since. `byItself`: no person asked for it. */
  saved?: (open: OpenMap, content: string, map: ArgMap, byItself: boolean) => void;
  /** Its file's content, `found`, took the place of what was open, `before`. */
  replaced?: (open: OpenMap, found: string, before: ArgMap) => void;
  /** What others have written to its file, `theirs`, is about to be overwritten, as the person wishes. */
  overwriting?: (open: OpenMap, theirs: string) => void;
  closed?: (open: OpenMap) => void;
}

/** Says whether a map may be written to a file, asked at the last moment before. */
export type SaveGuard = (open: OpenMap, path: string) => Promise<Result<unknown>>;

/** All open maps of one host. */
export class OpenMaps {
  private readonly maps = new Map<string, OpenMap>();
  private readonly handles = new HandleTable<null>('map');
  private count = 0;

  /** @param safeFolder where the copy of a map goes while its file is written in place, if not beside it */
  constructor(
    private readonly observers: readonly OpenMapsObserver[] = [],
    private readonly safeFolder?: string,
    private readonly guard: SaveGuard = () => Promise.resolve(ok(null)),
  ) {}

  /**
   * Takes a map in.
   * @param options `path` is its file, real and absolute, `diskHash` that of the file's bytes, `found` the text that it was read from
   */
  add(
    map: ArgMap,
    options: {
      path?: string | undefined;
      root?: string | undefined;
      diskHash?: string | undefined;
      unsaved?: boolean;
      notes?: readonly string[];
      found?: string;
    } = {},
  ): OpenMap {
    const handle = this.handles.give(String(++this.count), null);
    const { path, root, diskHash, unsaved = false, notes = [] } = options;
    const open: OpenMap = {
      handle,
      map,
      revision: 0,
      savedRevision: unsaved ? NEVER : 0,
      path,
      root,
      diskHash,
      notes,
      client: undefined,
      saving: Promise.resolve(),
    };
    this.maps.set(handle, open);
    for (const observer of this.observers) observer.opened?.(open, options.found);
    return open;
  }

  /** Gives a map to the window that shows it; the last step before it is answered with the map. */
  show(open: OpenMap, client: Client): void {
    open.client = client;
    for (const observer of this.observers) observer.shown?.(open);
  }

  get(handle: string): Result<OpenMap> {
    const open = this.maps.get(handle);
    return open ? ok(open) : fail('no-map', 'That map is not open any more.', 'Open it again.');
  }

  all(): OpenMap[] {
    return [...this.maps.values()];
  }

  /** The open maps of a file: the one that is edited, and those of tabs that only read along. */
  ofFile(realPath: string): OpenMap[] {
    return this.all().filter((open) => open.path === realPath);
  }

  /** Takes an edit: the next in number, from what the map holds now, to something that holds together. Else nothing changes. */
  edit(open: OpenMap, revision: number, diff: MapDiff): Result<null> {
    if (revision !== open.revision + 1 || !diffFits(open.map, diff)) {
      return fail('out-of-step', 'The edit does not follow on what the host has.', 'Reload the window.');
    }
    const before = open.map;
    const map = applyDiff(before, diff);
    const [problem] = checkDiff(map, diff);
    if (problem) return fail('broken-edit', `The edit would break the map: ${problem.message}.`);
    open.map = map;
    open.revision = revision;
    for (const observer of this.observers) observer.edited?.(open, diff, before);
    return ok(null);
  }

  /**
   * Saves the map as it is when its turn comes: one save at a time, never out of order.
   * @param path where to, absolute; it becomes the map's file
   */
  save(
    open: OpenMap,
    path: string,
    { keepMine = false, byItself = false, root }: SaveOptions = {},
  ): Promise<Result<{ fileName: string; revision: number }>> {
    const saved = open.saving.then(async () => {
      const { revision, map } = open;
      const content = serializeMap(map);
      const known = keepMine || path !== open.path ? undefined : open.diskHash;
      const hash = contentHash(content);
      const written = await inSaveTurn(path, async () => {
        const target = await realTarget({ path, root });
        if (!target.ok) return target;
        const allowed = await this.guard(open, path);
        if (!allowed.ok) return allowed;
        if (keepMine) await this.keepTheirs(open, path);
        const unchanged = await checkUnchanged(path, known, hash);
        return unchanged.ok
          ? durableWrite(path, content, { json: true, safeFolder: this.safeFolder })
          : unchanged;
      });
      if (!written.ok) {
        // The disk may hold it all the same, though it did not confirm that: then it is no change by others.
        if (await holds(path, hash)) open.diskHash = hash;
        return written;
      }
      open.path = written.value;
      open.root = root;
      open.diskHash = hash;
      open.savedRevision = revision;
      for (const observer of this.observers) observer.saved?.(open, content, map, byItself);
      return ok({ fileName: basename(written.value), revision });
    });
    open.saving = saved.catch(() => undefined);
    return saved;
  }

  private async keepTheirs(open: OpenMap, path: string): Promise<void> {
    const theirs = await readFile(path, 'utf8').catch(() => undefined);
    if (theirs !== undefined) for (const observer of this.observers) observer.overwriting?.(open, theirs);
  }

  /** Gives an open map the content that its file has now; edits that are not saved are gone. */
  replace(open: OpenMap, map: ArgMap, found: string): void {
    const before = open.map;
    open.map = map;
    open.revision++;
    open.savedRevision = open.revision;
    open.diskHash = contentHash(found);
    for (const observer of this.observers) observer.replaced?.(open, found, before);
  }

  close(open: OpenMap): void {
    this.maps.delete(open.handle);
    for (const observer of this.observers) observer.closed?.(open);
  }
}

/** Whether the map holds edits that its file does not. */
export function isUnsaved(open: OpenMap): boolean {
  return open.revision !== open.savedRevision;
}

async function holds(path: string, hash: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && contentHash(bytes) === hash;
}
