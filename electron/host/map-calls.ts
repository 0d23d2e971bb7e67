import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HostHandlers, OpenedMap, ReadOnly, SavedMap } from '../../shared/host/contract';
import { newMap } from '../../shared/map/new-map';
import { LIMITS } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';
import { applyDiff, diffFits, type MapDiff } from '../../shared/edit/diff';
import { diffMaps } from '../../shared/edit/diff-maps';
import { isOverLimit, USUAL_LIMITS, WIDEST_LIMITS } from '../../shared/map/limits';
import { contentHash } from '../files/content-hash';
import { createTurnsEach } from '../../shared/in-turn';
import { MapReading, readMapFile } from '../files/map-reading';
import { parseMapBytes, salvageMapBytes } from '../files/parse-map-bytes';
import { hashOfFile, readWholeFile, tooLargeFile } from '../files/read-file';
import type { RecentFiles } from '../files/recent-files';
import { copiesFolder, readSafeCopy } from '../files/read-safe-copy';
import { DamagedMaps } from './damaged-maps';
import type { Journals } from './journals';
import { mapForTab } from './map-for-tab';
import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import { opened } from './opened';
import { isDirty, type OpenMap } from './open-map';
import type { OpenMaps, SaveOptions } from './open-maps';
import { folderInWords, realTarget, sameTarget, type HostPaths, type NamedFile } from './paths';
import { PieceTeller } from './piece-teller';
import type { ReadAhead } from './read-ahead';
import type { Client, HostOptions } from './ports';
import type { LookAtTheirs } from './look-at-theirs';
import type { UnsavedWorks } from './unsaved-work';

type MapCalls = Pick<
  HostHandlers<Client>,
  Exclude<Extract<keyof HostHandlers<Client>, `maps.${string}`>, 'maps.thumbnail' | 'maps.lastOpen'>
>;

export const SAMPLE_FILE = /^[a-z-]+\.argmap$/;

/** Opening, editing, saving and closing maps. */
export function mapCalls(
  options: HostOptions,
  parts: {
    maps: OpenMaps;
    locks: MapLocks;
    owners: MapOwners;
    paths: HostPaths;
    recent: RecentFiles;
    ahead: ReadAhead;
    lookAtTheirs: LookAtTheirs;
    works: UnsavedWorks;
    journals: Journals;
  },
): MapCalls {
  const { maps, locks, owners, paths, recent } = parts;
  // Whether a file is open in another tab is asked and answered before the next open or save of it begins. Other files are not waited for: theirs may lie
  // on a disk that hangs.
  const inTurn = createTurnsEach();
  const damaged = new DamagedMaps();

  /**
   * Runs a task with an open map when it is its turn: that of the map first, then that of a file, so that nobody waits in a circle.
   * @param file the map's own, if it is no other
   */
  async function withMap<T>(
    map: string,
    task: (open: OpenMap) => Promise<Result<T>>,
    file: (open: OpenMap) => Promise<Result<string | undefined>> = async ({ path }) => ok(path),
  ): Promise<Result<T>> {
    const asked = maps.get(map);
    if (!asked.ok) return asked;
    return inTurn(asked.value, async () => {
      // It may have been closed while this waited.
      const open = maps.get(map);
      if (!open.ok) return open;
      const used = await file(open.value);
      return used.ok ? inTurn(used.value ?? open.value.handle, () => task(open.value)) : used;
    });
  }

  /** Gives a map to the tab that asks for it; for reading only when its file is open for editing elsewhere. */
  async function show(open: OpenMap, client: Client, request?: string): Promise<Result<OpenedMap>> {
    return showTold(open, client, PieceTeller.for(client, request));
  }

  async function showTold(
    open: OpenMap,
    client: Client,
    teller: PieceTeller | undefined,
  ): Promise<Result<OpenedMap>> {
    const refused = owners.claim(open, client);
    if (refused) return refused;
    const wentOn = open.client && open.client !== client;
    if (wentOn) maps.rename(open);
    await locks.enter(open);
    if (wentOn) await catchUp(open);
    const works = open.path === undefined ? [] : await parts.works.ofMap(open.path, open.map.head.id);
    maps.show(open, client);
    return ok(await opened(open, readOnlyOf(open), works, teller));
  }

  /** Without unsaved edits another window goes on with what the file holds by now: others may have written it while nobody looked. */
  async function catchUp(open: OpenMap): Promise<void> {
    await open.saving;
    const { path, diskHash } = open;
    if (path === undefined || isDirty(open)) return;
    if ((await hashOfFile(path).catch(() => diskHash)) === diskHash) return;
    const looked = await parts.lookAtTheirs(open);
    if (!looked.ok || isDirty(open)) return;
    const { map, mine, hash } = looked.value;
    maps.edit(open, open.revision + 1, diffMaps(mine, map), hash);
  }

  function readOnlyOf(open: OpenMap): ReadOnly | undefined {
    return damaged.readOnly(open) ?? locks.readOnly(open);
  }

  /** Whether an edit makes a map just what its file was found to hold: it may be read along by who may not edit it. */
  function follows({ map, theirs: found }: OpenMap, diff: MapDiff): boolean {
    return (
      found !== undefined && diffFits(map, diff) && diffMaps(applyDiff(map, diff), found.map).length === 0
    );
  }

  /** Takes the lock of a map's file for it; or gives the tab the map of this file that a closed tab has left. */
  async function takeLock(
    open: OpenMap,
    client: Client,
  ): Promise<Result<{ map: string; readOnly?: ReadOnly }>> {
    const left = maps
      .ofFile(open.path ?? '')
      .find((other) => locks.isOurs(other) && owners.isFree(other, client));
    if (left && left !== open && !isDirty(open)) {
      maps.close(open);
      return ok({ map: left.handle });
    }
    await locks.takeOver(open);
    const readOnly = readOnlyOf(open);
    return ok({ map: open.handle, ...(readOnly && { readOnly }) });
  }

  /** Opens what can be read of a damaged file, for reading only and without a file of its own. */
  function openDamaged(
    bytes: Uint8Array,
    file: { name: string; path?: string | undefined },
    client: Client,
  ): Promise<Result<OpenedMap>> | Result<OpenedMap> {
    const salvaged = salvageMapBytes(bytes, file.name, options);
    if (!salvaged.ok) return salvaged;
    const open = maps.add(salvaged.value.map);
    damaged.add(open, { original: file.path, dropped: salvaged.value.dropped });
    return show(open, client);
  }

  async function openFile(
    named: NamedFile,
    real: string,
    how: { salvage?: boolean | undefined; large?: boolean | undefined; request?: string | undefined },
    client: Client,
  ): Promise<Result<OpenedMap>> {
    const { salvage = false, large = false, request } = how;
    const known = mapForTab(parts, real, client);
    if (known) return show(known, client, request);
    const limits = large ? WIDEST_LIMITS : USUAL_LIMITS;
    const reading =
      (!large && (await parts.ahead.take(named.path, real))) || (await readMapFile(real, limits));
    if (!reading.ok) return reading;
    const { bytes } = reading.value;
    if (salvage) return openDamaged(bytes, { name: basename(real), path: real }, client);
    const teller = PieceTeller.for(client, request);
    const read = await reading.value.map(basename(real), (piece) => teller?.tell(piece));
    const map =
      read.ok || isOverLimit(read.error.code)
        ? read
        : ((await readSafeCopy(real, copiesFolder(options.dataFolder))) ?? read);
    if (!map.ok) return map;
    await recent.add(real);
    const { notes } = map.value;
    const diskHash = contentHash(bytes);
    // What was told before is not what its safe copy holds.
    if (!read.ok) await teller?.tellAll(map.value.map);
    return showTold(
      maps.add(map.value.map, { path: real, root: named.root, diskHash, notes, found: bytes }),
      client,
      teller,
    );
  }

  async function saveTo(
    open: OpenMap,
    { path, root }: NamedFile,
    options: Pick<SaveOptions, 'keepMine' | 'autosave'> = {},
  ): Promise<Result<SavedMap>> {
    const target = await (path === open.path ? sameTarget(path, root) : realTarget({ path, root }));
    if (!target.ok) return target;
    const real = target.value ?? path;
    const refused = damaged.refuseSave(open, real);
    if (refused) return refused;
    if (real !== open.path && maps.ofFile(real).length > 0) {
      return fail(
        'file-open',
        '“{name}” is open in another tab.',
        'Close it there, or choose another name.',
        { name: basename(path) },
      );
    }
    const saved = await maps.save(open, real, { ...options, root });
    if (!saved.ok) return saved;
    damaged.saved(open);
    await locks.enter(open);
    if (open.path !== undefined) await recent.add(open.path);
    const readOnly = readOnlyOf(open);
    return ok({ ...saved.value, folder: folderInWords(real), ...(readOnly && { readOnly }) });
  }

  return {
    'maps.new': ({ title }, client) =>
      show(maps.add(newMap({ title, newId: options.newId, now: options.now() })), client),
    'maps.open': async ({ file, ...how }, client) => {
      const named = paths.files.get(file);
      if (!named) return noFile();
      const real = await realTarget(named);
      return real.ok ? inTurn(real.value, () => openFile(named, real.value, how, client)) : real;
    },
    'maps.openContent': async ({ fileName, bytes, salvage, large, unsaved = false, request }, client) => {
      const content = Buffer.from(bytes, 'base64');
      const limits = large ? WIDEST_LIMITS : USUAL_LIMITS;
      if (content.length > limits.bytes) return tooLargeFile(fileName, content.length, limits.bytes);
      if (salvage) return openDamaged(content, { name: fileName }, client);
      const teller = PieceTeller.for(client, request);
      const map = await new MapReading(content, limits).map(fileName, (piece) => teller?.tell(piece));
      if (!map.ok) return map;
      const { notes } = map.value;
      const open = maps.add(map.value.map, { notes, found: content, dirty: unsaved });
      if (unsaved) await parts.journals.takeUp(open, 1, () => Promise.resolve());
      return showTold(open, client, teller);
    },
    'maps.openSample': async ({ name }, client) => {
      const file = `${name}.argmap`;
      const there = SAMPLE_FILE.test(file) && (await readdir(options.samplesFolder)).includes(file);
      if (!there) return fail('no-sample', 'There is no such sample map.');
      const bytes = await readWholeFile(join(options.samplesFolder, file), LIMITS.fileBytes);
      const map = bytes.ok ? parseMapBytes(bytes.value, file) : bytes;
      return map.ok ? show(maps.add(map.value.map), client) : map;
    },
    'maps.resume': ({ map, request }, client) => {
      const open = maps.get(map);
      return open.ok ? show(open.value, client, request) : open;
    },
    'maps.state': async ({ map }, client) => {
      const found = maps.get(map);
      if (!found.ok) return found;
      const open = found.value;
      const refused = owners.claim(open, client);
      if (refused) return refused;
      // The lock of a map that no window showed for a while was let go of.
      await locks.enter(open);
      maps.show(open, client);
      const readOnly = readOnlyOf(open);
      return ok({
        revision: open.revision,
        dirty: isDirty(open),
        ...(open.path !== undefined && { fileName: basename(open.path) }),
        ...(readOnly && { readOnly }),
      });
    },
    'maps.edit': ({ map, revision, diff, takes }) => {
      const open = maps.get(map);
      if (!open.ok) return open;
      const refused = damaged.refuseEdit(open.value) ?? locks.refuseEdit(open.value);
      if (refused && (takes === undefined || !follows(open.value, diff))) return refused;
      const edited = maps.edit(open.value, revision, diff, takes);
      return edited.ok ? ok({}) : edited;
    },
    'maps.save': ({ map, ...how }) =>
      withMap(map, async (open) => {
        const { path, root } = open;
        return path === undefined ? noFileYet() : saveTo(open, { path, root }, how);
      }),
    'maps.saveAs': ({ map, file }) => {
      const named = paths.files.get(file);
      if (!named) return noFile();
      // A handle that was given for reading an article must not become a way to write over it.
      if (!/\.argmap$/i.test(named.path)) return notAMapName(basename(named.path));
      return withMap(
        map,
        (open) => saveTo(open, named),
        () => realTarget(named),
      );
    },
    'maps.theirs': async ({ map, revision }) => {
      const found = maps.get(map);
      if (!found.ok) return found;
      const open = found.value;
      if (revision !== open.revision)
        return fail('out-of-step', 'The window has edits that are not here yet.');
      const looked = await parts.lookAtTheirs(open);
      if (!looked.ok) return looked;
      const { map: held, hash, mine, revision: from } = looked.value;
      return ok({
        mark: hash,
        revision: from,
        diff: diffMaps(mine, held),
        fileName: basename(open.path ?? ''),
        dirty: isDirty(open),
      });
    },
    'maps.takeLock': ({ map }, client) => withMap(map, (open) => takeLock(open, client)),
    // A save that runs would take its lock again.
    'maps.close': async ({ map }) => {
      await withMap(map, async (open) => ok(maps.close(open)));
      return ok({});
    },
  };
}

function noFileYet(): Result<never> {
  return fail('no-file', 'This map has no file yet.', 'Choose where to save it.');
}

function notAMapName(name: string): Result<never> {
  return fail('not-a-map-name', '“{name}” is no name for a map.', 'Choose a name that ends in .argmap.', {
    name,
  });
}

/** The failure for a file handle that the host has not given out. */
export function noFile(): Result<never> {
  return fail('no-file-handle', 'That file is not known here any more.', 'Choose it again.');
}
