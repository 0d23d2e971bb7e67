import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkDiff } from '../../shared/edit/check-diff';
import { applyDiff, diffFits, type MapDiff } from '../../shared/edit/diff';
import { diffMaps } from '../../shared/edit/diff-maps';
import type { ArgMap } from '../../shared/map/arg-map';
import { depthOf, WIDEST_LIMITS } from '../../shared/map/limits';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { durableWriteReal } from '../files/durable-write';
import { changedByOthers, checkThere, checkUnchanged, stateOfFile } from '../files/file-conflict';
import { hashOfFile } from '../files/read-file';
import { mapBytes } from '../files/map-bytes';
import { inSaveTurn, turnLost } from '../files/save-turn';
import { HandleTable } from './handle-table';
import { NEVER, type OpenMap, type OpenMapsObserver, type Theirs } from './open-map';
import { sameTarget } from './paths';
import type { Client } from './ports';

export interface SaveOptions {
  /** Overwrite what others have written there meanwhile; else the save fails with `conflict` or `file-gone`. */
  keepMine?: boolean | undefined;
  /** No person asked for it. */
  autosave?: boolean | undefined;
  /** The folder, real, that the file must lie in then, whatever its path leads to by now; absent: anywhere. */
  root?: string | undefined;
}

/** What a save asks others at the last moment before a file is replaced. */
export interface SaveGuards {
  /** Whether the map may be written to a file now. */
  readonly mayWrite?: (open: OpenMap, path: string) => Promise<Result<unknown>>;
  /**
   * Keeps what others have written there, which is about to be overwritten as the person wishes: a failure leaves it in its place. Gives the hash of what
   * is kept; nothing where no file is.
   */
  readonly keepTheirs?: (open: OpenMap, path: string) => Promise<Result<string | undefined>>;
}

/** All open maps of one host. */
export class OpenMaps {
  private readonly maps = new Map<string, OpenMap>();
  private readonly handles = new HandleTable<null>('map');
  private count = 0;

  /** @param safeFolder where the copy of a map goes while its file is written in place, if not beside it */
  constructor(
    private readonly observers: readonly OpenMapsObserver[] = [],
    private readonly safeFolder?: string,
    private readonly guards: SaveGuards = {},
  ) {}

  /**
   * Takes a map in.
   * @param options `path` is its file, real and absolute, `diskHash` that of the file's bytes, `found` the bytes that it was read from
   */
  add(
    map: ArgMap,
    options: {
      path?: string | undefined;
      root?: string | undefined;
      diskHash?: string | undefined;
      dirty?: boolean;
      notes?: readonly string[];
      found?: Uint8Array;
    } = {},
  ): OpenMap {
    const { path, root, diskHash, dirty = false, notes = [] } = options;
    const open: OpenMap = {
      handle: this.newHandle(),
      map,
      revision: 0,
      savedRevision: dirty ? NEVER : 0,
      path,
      root,
      diskHash,
      theirs: undefined,
      notes,
      client: undefined,
      saving: Promise.resolve(),
    };
    this.maps.set(open.handle, open);
    for (const observer of this.observers) observer.opened?.(open, options.found);
    return open;
  }

  private newHandle(): string {
    return this.handles.give(String(++this.count), null);
  }

  /**
   * Another window goes on with a map: by a handle of its own. The one before, which was cut off, does not know what is edited from now on: by its handle
   * it can neither add to that nor close the map.
   */
  rename(open: OpenMap): void {
    this.maps.delete(open.handle);
    open.handle = this.newHandle();
    this.maps.set(open.handle, open);
  }

  /**
   * Gives a map to the window that shows it; the last step before it is answered with the map. One whose connection broke meanwhile does not take the place
   * of the one that came back for it.
   */
  show(open: OpenMap, client: Client): void {
    if (client.gone.aborted && open.client) return;
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

  /**
   * Takes an edit: the next in number, from what the map holds now, to something that holds together. Else nothing changes.
   * @param takes the hash of what others have written to the map's file (`open.theirs`), when this edit takes that in
   */
  edit(open: OpenMap, revision: number, diff: MapDiff, takes?: string): Result<null> {
    const theirs = takes === undefined ? undefined : open.theirs;
    if (takes !== undefined && theirs?.hash !== takes)
      return fail('not-theirs', 'The file was read again since.', 'Look at it once more.');
    if (revision !== open.revision + 1 || !diffFits(open.map, diff)) {
      return fail('out-of-step', 'The edit does not follow on what the host has.', 'Reload the window.');
    }
    const before = open.map;
    const map = applyDiff(before, diff);
    const [problem] = checkDiff(map, diff);
    if (problem)
      return fail('broken-edit', 'The edit would break the map: {message}.', undefined, {
        message: problem.message,
      });
    // A record lies two levels deep in its file. What exists can be saved and opened again.
    if (diff.some(({ to }) => depthOf(to) > WIDEST_LIMITS.depth - 2))
      return fail('too-deep', 'The edit is nested too deep to be saved.', 'Undo it.');
    open.map = map;
    open.revision = revision;
    for (const observer of this.observers) observer.edited?.(open, diff, before);
    if (theirs) this.take(open, theirs, before);
    return ok(null);
  }

  /** What others have written to the file is known from now on, and in the map. */
  private take(open: OpenMap, theirs: Theirs, before: ArgMap): void {
    open.theirs = undefined;
    open.diskHash = theirs.hash;
    const isInFile = !theirs.isCopy && diffMaps(open.map, theirs.map).length === 0;
    open.savedRevision = isInFile ? open.revision : NEVER;
    for (const observer of this.observers) observer.took?.(open, theirs, before);
  }

  /**
   * Saves the map as it is when its turn comes: one save at a time, never out of order.
   * @param path where to, real and absolute; it becomes the map's file
   */
  save(
    open: OpenMap,
    path: string,
    options: SaveOptions = {},
  ): Promise<Result<{ fileName: string; revision: number }>> {
    const saved = open.saving.then(() => this.saveNow(open, path, options));
    open.saving = saved.catch(() => undefined);
    return saved;
  }

  private async saveNow(
    open: OpenMap,
    path: string,
    { keepMine = false, autosave = false, root }: SaveOptions,
  ): Promise<Result<{ fileName: string; revision: number }>> {
    const { revision, map } = open;
    const content = await mapBytes(map);
    const hash = contentHash(content);
    const known = keepMine || path !== open.path ? undefined : open.diskHash;
    const mayReplace = async (): Promise<Result<unknown>> => {
      const target = await sameTarget(path, root);
      return target.ok ? ((await this.guards.mayWrite?.(open, path)) ?? ok(null)) : target;
    };
    const written = await inSaveTurn(path, async (turn) => {
      const early = known === undefined ? ok(null) : await checkThere(path);
      const allowed = early.ok ? await mayReplace() : early;
      if (!allowed.ok) return allowed;
      return durableWriteReal(path, content, {
        safeFolder: this.safeFolder,
        turn,
        // Everything that may have changed since, also while this program was suspended; the quickest last.
        lastLook: async () => {
          const before = await stateOf(path);
          const kept = known === undefined ? await this.guards.keepTheirs?.(open, path) : ok(known);
          if (kept && !kept.ok) return kept;
          const unchanged = await checkUnchanged(path, kept?.value, hash);
          if (!unchanged.ok) return unchanged;
          const allowed = await mayReplace();
          if (!allowed.ok) return allowed;
          if (turn && !(await turn.isOurs())) return turnLost(path);
          return (await stateOf(path)) === before ? ok(null) : changedByOthers(path);
        },
      });
    });
    if (!written.ok) {
      // The disk may hold it all the same, though it did not confirm that: then it is no change by others.
      if (path === open.path && (await hashOfFile(path).catch(() => undefined)) === hash)
        open.diskHash = hash;
      return written;
    }
    open.path = path;
    open.root = root;
    open.diskHash = hash;
    open.savedRevision = revision;
    // What was read of others is not in the map’s file any more.
    open.theirs = undefined;
    for (const observer of this.observers) observer.saved?.(open, content, map, autosave);
    return ok({ fileName: basename(path), revision });
  }

  close(open: OpenMap): void {
    this.maps.delete(open.handle);
    for (const observer of this.observers) observer.closed?.(open);
  }

  /** The program ends. */
  end(): void {
    for (const open of this.all()) for (const observer of this.observers) observer.ended?.(open);
  }
}

function stateOf(path: string): Promise<string> {
  return lstat(path).then(stateOfFile, () => 'none');
}
