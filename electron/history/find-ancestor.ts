import { join } from 'node:path';
import type { MapDiff } from '../../shared/edit/diff';
import { diffMaps, sameMap } from '../../shared/edit/diff-maps';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { sameValue } from '../../shared/map/same-value';
import { idSchema } from '../../shared/id-schema';
import { readVersionMap } from './map-versions';
import { loadVersions, type StoredVersion } from './version-index';

/** Steps in a row that a copy has, after which those before them need not be looked at. */
const ENOUGH = 12;
/** A copy has a step where it has so many times more of it than not. */
const CLEARLY = 2;

interface Sought {
  /** The map as it is here. */
  readonly ours: ArgMap;
  /** The copy. */
  readonly theirs: ArgMap;
  /** The hash of the content from which the copy is known to have gone its own way, where that is known: what both had in one file. */
  readonly known?: string | undefined;
}

/** A version from which two others went their own ways. */
export interface Ancestor {
  readonly map: ArgMap;
  /** When it was kept, ISO 8601. */
  readonly taken: string;
}

/** A version that can be read, and its place among those that were looked at, the newest first. */
interface ReadVersion extends Ancestor {
  readonly fileName: string | undefined;
  readonly at: number;
}

/**
 * The kept version from which a copy of a map went its own way: the newest of which the copy has all that had led to it, step by step. What it lacks of a later
 * step was done here after they parted, and was not deleted there. What others wrote is kept among the versions, too, when it was looked at or opened: the
 * copy may have that step, and lacks what we had done before it.
 * @param folder of the versions of all maps
 * @returns nothing where they are different maps, or no version is kept that has anything of the copy
 */
export async function findAncestor(
  folder: string,
  { ours, theirs, known }: Sought,
): Promise<Ancestor | undefined> {
  const { id } = ours.head;
  if (id !== theirs.head.id || !idSchema('map').safeParse(id).success) return undefined;
  const own = join(folder, id);
  const newestFirst = (await loadVersions(own)).reverse();
  const exact = newestFirst.findIndex(({ content }) => content === known);
  const shared = exact < 0 ? undefined : await firstReadable(own, newestFirst, exact);
  if (shared?.at === exact) return shared;
  const found = await parting(own, newestFirst, theirs);
  return found && diffMaps(found.map, theirs).length < recordsIn(theirs) ? found : undefined;
}

/** Where a copy parted from the line of versions. */
async function parting(
  folder: string,
  newestFirst: readonly StoredVersion[],
  theirs: ArgMap,
): Promise<Ancestor | undefined> {
  let candidate: ReadVersion | undefined;
  let steps = 0;
  let version = await firstReadable(folder, newestFirst, 0);
  while (version) {
    const before = await firstReadable(folder, newestFirst, version.at + 1);
    if (!before) return candidate ?? (isStray(newestFirst, version, theirs) ? undefined : version);
    const { done, undone } = stepIn(theirs, diffMaps(before.map, version.map));
    if (undone * CLEARLY > done) {
      candidate = undefined;
      steps = 0;
    } else if (done > 0) {
      candidate ??= version;
      if (++steps === ENOUGH) return candidate;
    }
    version = before;
  }
  return candidate;
}

/** Of how many records a map has what a step made of them, and of how many what they were before; what it has otherwise tells nothing. */
function stepIn(map: ArgMap, step: MapDiff): { done: number; undone: number } {
  let done = 0;
  let undone = 0;
  for (const { table, id, from, to } of step) {
    const value = table === 'head' ? map.head : find(map, table, id);
    if (sameValue(value, to)) done++;
    else if (sameValue(value, from)) undone++;
  }
  return { done, undone };
}

/** Whether the first version may be the copy itself, opened here before anything else of the map: nothing tells whether ours came by it. */
function isStray(
  newestFirst: readonly StoredVersion[],
  { at, fileName, map }: ReadVersion,
  copy: ArgMap,
): boolean {
  const later = newestFirst[at - 1];
  return later !== undefined && later.fileName !== fileName && sameMap(map, copy);
}

async function firstReadable(
  folder: string,
  versions: readonly StoredVersion[],
  from: number,
): Promise<ReadVersion | undefined> {
  for (const [at, version] of versions.entries()) {
    if (at < from) continue;
    const read = await readVersionMap(folder, version);
    if (read.ok) return { map: read.value, taken: version.taken, fileName: version.fileName, at };
  }
  return undefined;
}

function recordsIn({ tables }: ArgMap): number {
  return Object.values(tables).reduce((sum, { size }) => sum + size, 0) + 1;
}
