import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { VersionReason } from '../../shared/history/reasons';
import type { DiffSummary } from '../../shared/history/summary';
import { overBudget } from '../../shared/history/thin';
import { idSchema } from '../../shared/id-schema';
import { fail, ok, type Result } from '../../shared/result';
import { createTurns } from '../../shared/in-turn';
import { fileError } from '../files/file-errors';
import { makePrivateFolder } from '../files/private-files';
import { inSaveTurn } from '../files/save-turn';
import { addVersion, keepVersions, readContent, summarizeVersion, type NewVersion } from './map-versions';
import { indexPath, loadVersions, versionId, writeIndex, type StoredVersion } from './version-index';

/** A version as it is listed. */
export interface ListedVersion {
  readonly version: string;
  readonly taken: string;
  readonly reason: VersionReason;
  /** Of the content. */
  readonly bytes: number;
  readonly title: string;
  readonly fileName?: string | undefined;
  /** What changed since the version before, where that has been worked out. */
  readonly summary?: string | undefined;
  readonly damaged: boolean;
}

export interface MapWithVersions {
  readonly map: string;
  /** What its newest version calls it. */
  readonly title: string;
  readonly newest: string;
  readonly versions: number;
  /** On the disk. */
  readonly bytes: number;
}

const MAP_ID = idSchema('map');

/**
 * The versions of all maps, in one folder each, named by the map's own id: a file that is moved or renamed keeps its versions, and a map needs
 * no file to have some. One thing is done at a time.
 * @param options.folder absolute; made when it is needed
 * @param options.limit in bytes, for all maps together; asked each time, because a person may choose another
 */
export function createHistoryStore(options: {
  folder: string;
  now: () => string;
  limit: () => Promise<number>;
}) {
  const { folder, now } = options;
  const inTurn = createTurns();
  const folderOf = (map: string): string => join(folder, MAP_ID.parse(map));
  /** What all versions take, once it has been counted. */
  let total: number | undefined;

  async function mapIds(): Promise<string[]> {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => MAP_ID.safeParse(name).success).sort();
  }

  async function all(): Promise<{ map: string; versions: StoredVersion[] }[]> {
    const maps = [];
    for (const map of await mapIds()) maps.push({ map, versions: await loadVersions(folderOf(map)) });
    return maps.filter(({ versions }) => versions.length > 0);
  }

  async function used(): Promise<number> {
    total ??= (await all()).reduce((sum, { versions }) => sum + storedBytes(versions), 0);
    return total;
  }

  async function makeRoom(): Promise<void> {
    const limit = await options.limit();
    if ((await used()) <= limit) return;
    const maps = await all();
    const sized = maps.flatMap(({ map, versions }) =>
      versions.map((version) => ({ map, version, time: Date.parse(version.taken), bytes: version.stored })),
    );
    const dropped = new Set(overBudget(sized, limit).map(({ version }) => version));
    const names = new Set([...dropped].map(versionId));
    for (const { map, versions } of maps) {
      if (!versions.some((version) => dropped.has(version))) continue;
      await alone(map, async () => {
        const there = await loadVersions(folderOf(map));
        const kept = there.filter((version) => !names.has(versionId(version)));
        return keepVersions(folderOf(map), there, kept);
      });
    }
    total = undefined;
  }

  /** Does something with the versions of a map while no other program does. */
  async function alone<T>(map: string, task: () => Promise<Result<T>>): Promise<Result<T>> {
    const inside = folderOf(map);
    await makePrivateFolder(inside).catch(() => undefined);
    return inSaveTurn(indexPath(inside), task);
  }

  async function find(
    map: string,
    version: string,
  ): Promise<Result<{ versions: StoredVersion[]; own: StoredVersion }>> {
    const versions = await loadVersions(folderOf(map));
    const own = versions.find((each) => versionId(each) === version);
    if (!own) return fail('no-version', 'That version is no longer kept.', 'Choose another version.');
    return ok({ versions, own });
  }

  return {
    /** Keeps a version, unless the newest holds the same. Gives the id of the one that holds it. */
    add: (map: string, version: NewVersion): Promise<Result<string>> =>
      inTurn(async () => {
        const before = total === undefined ? 0 : storedBytes(await loadVersions(folderOf(map)));
        const added = await alone(map, () => addVersion(folderOf(map), version, now()));
        if (total !== undefined) total += storedBytes(await loadVersions(folderOf(map))) - before;
        await makeRoom();
        return added;
      }),

    /** The versions of a map, the newest first; none of a map that has none. */
    list: (map: string): Promise<ListedVersion[]> =>
      inTurn(async () => {
        const versions = await loadVersions(folderOf(map));
        return versions.map((version, index) => listed(version, versions[index - 1])).reverse();
      }),

    /** The text of a version's map file. */
    read: (map: string, version: string): Promise<Result<string>> =>
      inTurn(async () => {
        const found = await find(map, version);
        if (!found.ok) return found;
        const content = await readContent(folderOf(map), found.value.own);
        if (!content.ok && content.error.code === 'damaged-version' && !found.value.own.damaged) {
          const marked = found.value.versions.map((each) =>
            each === found.value.own ? { ...each, damaged: true } : each,
          );
          await writeIndex(folderOf(map), marked);
        }
        return content;
      }),

    /** What a version changed, since the one before; worked out once and kept. */
    summary: (map: string, version: string): Promise<Result<DiffSummary & { since?: string }>> =>
      inTurn(async () => {
        const found = await find(map, version);
        if (!found.ok) return found;
        const { versions, own } = found.value;
        const summary = await summarizeVersion(folderOf(map), versions, own);
        if (summary.ok && summary.value.since !== undefined) {
          const { since, words } = summary.value;
          const noted = versions.map((each) =>
            each === own ? { ...each, summary: { since, words } } : each,
          );
          await writeIndex(folderOf(map), noted);
        }
        return summary;
      }),

    /** What all versions take on the disk, and what they may take, in bytes. */
    size: (): Promise<{ bytes: number; limit: number }> =>
      inTurn(async () => ({ bytes: await used(), limit: await options.limit() })),

    /** Lets the oldest versions go until all fit into the space that there is for them now. */
    makeRoom: (): Promise<void> => inTurn(makeRoom),

    /** The maps that have versions, the one with the newest first. */
    maps: (): Promise<MapWithVersions[]> =>
      inTurn(async () => (await all()).map(mapWithVersions).sort((a, b) => (a.newest < b.newest ? 1 : -1))),

    /** Deletes all versions of a map, or of all maps. */
    clear: (map: string | 'all'): Promise<Result<null>> =>
      inTurn(async () => {
        total = undefined;
        try {
          for (const id of map === 'all' ? await mapIds() : [map])
            await rm(folderOf(id), { recursive: true, force: true });
          return ok(null);
        } catch (error) {
          return fileError(error, 'The versions were not deleted.');
        }
      }),
  };
}

export type HistoryStore = ReturnType<typeof createHistoryStore>;

/** Versions with the same content share a file, which is counted once. */
function storedBytes(versions: readonly StoredVersion[]): number {
  const files = new Map(versions.map(({ content, stored }) => [content, stored]));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function listed(version: StoredVersion, before: StoredVersion | undefined): ListedVersion {
  const { taken, reason, bytes, title, fileName, summary, damaged = false } = version;
  // A summary since a version that has been thinned out leaves out what that one had changed.
  const holds = summary && before && summary.since === versionId(before);
  return {
    version: versionId(version),
    taken,
    reason,
    bytes,
    title,
    fileName,
    ...(holds && { summary: summary.words }),
    damaged,
  };
}

function mapWithVersions({ map, versions }: { map: string; versions: StoredVersion[] }): MapWithVersions {
  const newest = versions.findLast(({ damaged }) => !damaged) ?? versions.at(-1);
  return {
    map,
    title: newest?.title ?? '',
    newest: newest?.taken ?? '',
    versions: versions.length,
    bytes: storedBytes(versions),
  };
}
