import { basename } from 'node:path';
import { checkDiff } from '../../shared/edit/check-diff';
import { applyDiff, diffFits, type MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { fail, ok, type Result } from '../../shared/result';
import { durableWrite } from '../files/durable-write';
import { HandleTable } from './handle-table';

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
  readonly notes: readonly string[];
  /** The save that runs or waits; the next one waits for it. */
  saving: Promise<unknown>;
}

/** Hears what happens to open maps: the seam for the crash journal, version history and watching. */
export interface OpenMapsObserver {
  edited?: (open: OpenMap, diff: MapDiff) => void;
  saved?: (open: OpenMap, content: string) => void;
  closed?: (open: OpenMap) => void;
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
  ) {}

  /** Takes a map in; `path` is its file, real and absolute. */
  add(map: ArgMap, options: { path?: string | undefined; notes?: readonly string[] } = {}): OpenMap {
    const handle = this.handles.give(String(++this.count), null);
    const { path, notes = [] } = options;
    const open: OpenMap = {
      handle,
      map,
      revision: 0,
      savedRevision: 0,
      path,
      notes,
      saving: Promise.resolve(),
    };
    this.maps.set(handle, open);
    return open;
  }

  get(handle: string): Result<OpenMap> {
    const open = this.maps.get(handle);
    return open ? ok(open) : fail('no-map', 'That map is not open any more.', 'Open it again.');
  }

  all(): OpenMap[] {
    return [...this.maps.values()];
  }

  /** The open map of a file, if it is open: one file has one model. */
  ofFile(realPath: string): OpenMap | undefined {
    return this.all().find((open) => open.path === realPath);
  }

  /** Takes an edit: the next in number, from what the map holds now, to something that holds together. Else nothing changes. */
  edit(open: OpenMap, revision: number, diff: MapDiff): Result<null> {
    if (revision !== open.revision + 1 || !diffFits(open.map, diff)) {
      return fail('out-of-step', 'The edit does not follow on what the host has.', 'Reload the window.');
    }
    const map = applyDiff(open.map, diff);
    const [problem] = checkDiff(map, diff);
    if (problem) return fail('broken-edit', `The edit would break the map: ${problem.message}.`);
    open.map = map;
    open.revision = revision;
    for (const observer of this.observers) observer.edited?.(open, diff);
    return ok(null);
  }

  /**
   * Saves the map as it is when its turn comes: one save at a time, never out of order.
   * @param path where to, absolute; it becomes the map's file
   */
  save(open: OpenMap, path: string): Promise<Result<{ fileName: string; revision: number }>> {
    const saved = open.saving.then(async () => {
      const { revision } = open;
      const content = serializeMap(open.map);
      const written = await durableWrite(path, content, { json: true, safeFolder: this.safeFolder });
      if (!written.ok) return written;
      open.path = written.value;
      open.savedRevision = revision;
      for (const observer of this.observers) observer.saved?.(open, content);
      return ok({ fileName: basename(written.value), revision });
    });
    open.saving = saved.catch(() => undefined);
    return saved;
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
