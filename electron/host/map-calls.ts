import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HostHandlers, OpenedMap } from '../../shared/host/contract';
import { newMap } from '../../shared/map/new-map';
import { LIMITS } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { createTurns } from '../files/in-turn';
import { parseMapBytes, salvageMapBytes } from '../files/parse-map-bytes';
import { readWholeFile, tooLargeFile } from '../files/read-file';
import type { RecentFiles } from '../files/recent-files';
import { copiesFolder, readSafeCopy } from '../files/read-safe-copy';
import { DamagedMaps } from './damaged-maps';
import { mapForTab } from './map-for-tab';
import type { MapLocks } from './map-locks';
import type { MapOwners } from './map-owners';
import { opened } from './opened';
import { isUnsaved, type OpenMap, type OpenMaps, type SaveOptions } from './open-maps';
import { realTarget, type HostPaths, type NamedFile } from './paths';
import type { Client, HostOptions } from './ports';

type MapCalls = Pick<HostHandlers<Client>, Extract<keyof HostHandlers<Client>, `maps.${string}`>>;

export const SAMPLE_FILE = /^[a-z-]+\.argmap$/;

/** Opening, editing, saving and closing maps. */
export function mapCalls(
  options: HostOptions,
  parts: { maps: OpenMaps; locks: MapLocks; owners: MapOwners; paths: HostPaths; recent: RecentFiles },
): MapCalls {
  const { maps, locks, owners, paths, recent } = parts;
  // Whether a file is open in another tab is asked and answered before the next open or save begins.
  const inTurn = createTurns();
  const damaged = new DamagedMaps();

  /** Gives a map to the tab that asks for it; for reading only when its file is open for editing elsewhere. */
  async function show(open: OpenMap, client: Client): Promise<Result<OpenedMap>> {
    const refused = owners.claim(open, client);
    if (refused) return refused;
    await locks.enter(open);
    maps.show(open, client);
    return ok(opened(open, damaged.readOnly(open) ?? locks.readOnly(open)));
  }

  /** Gives an open map what its file holds now; edits that are not saved are gone. */
  async function readAgain(open: OpenMap): Promise<Result<null>> {
    const { path, root } = open;
    if (path === undefined) return fail('no-file', 'This map has no file yet.');
    const target = await realTarget({ path, root });
    if (!target.ok) return target;
    const bytes = await readWholeFile(target.value, LIMITS.fileBytes);
    if (!bytes.ok) return bytes;
    if (!isUnsaved(open) && contentHash(bytes.value) === open.diskHash) return ok(null);
    const theirs = parseMapBytes(bytes.value, basename(path));
    if (!theirs.ok) return theirs;
    maps.replace(open, theirs.value.map, new TextDecoder().decode(bytes.value));
    return ok(null);
  }

  /** Makes a map that is for reading only one that is edited here; or gives the tab the one that a closed tab has left instead. */
  async function takeOver(open: OpenMap, client: Client): Promise<Result<OpenedMap>> {
    const left = maps
      .ofFile(open.path ?? '')
      .find((other) => locks.isOurs(other) && owners.isFree(other, client));
    if (left && left !== open && !isUnsaved(open)) {
      maps.close(open);
      return show(left, client);
    }
    await locks.takeOver(open);
    // A file that holds no map just now is no reason to stay a reader: the next save asks what is to be done.
    if (!isUnsaved(open)) await readAgain(open);
    return show(open, client);
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

  async function openFile(named: NamedFile, salvage: boolean, client: Client): Promise<Result<OpenedMap>> {
    const target = await realTarget(named);
    if (!target.ok) return target;
    const real = target.value;
    const known = mapForTab(parts, real, client);
    if (known) return show(known, client);
    const bytes = await readWholeFile(real, LIMITS.fileBytes);
    if (!bytes.ok) return bytes;
    if (salvage) return openDamaged(bytes.value, { name: basename(real), path: real }, client);
    const read = parseMapBytes(bytes.value, basename(real));
    const map = read.ok ? read : ((await readSafeCopy(real, copiesFolder(options.dataFolder))) ?? read);
    if (!map.ok) return map;
    await recent.add(real);
    const { notes } = map.value;
    const diskHash = contentHash(bytes.value);
    const found = new TextDecoder().decode(bytes.value);
    return show(maps.add(map.value.map, { path: real, root: named.root, diskHash, notes, found }), client);
  }

  async function saveTo(
    open: OpenMap,
    { path, root }: NamedFile,
    options: Pick<SaveOptions, 'keepMine' | 'byItself'> = {},
  ): Promise<Result<{ fileName: string; revision: number }>> {
    const target = await realTarget({ path, root });
    if (!target.ok) return target;
    const real = target.value;
    const refused = damaged.refuseSave(open, real);
    if (refused) return refused;
    if (real !== open.path && maps.ofFile(real).length > 0) {
      return fail(
        'file-open',
        `“${basename(path)}” is open in another tab.`,
        'Close it there, or choose another name.',
      );
    }
    const saved = await maps.save(open, real, { ...options, root });
    if (!saved.ok) return saved;
    damaged.saved(open);
    await locks.enter(open);
    if (open.path !== undefined) await recent.add(open.path);
    return saved;
  }

  return {
    'maps.new': ({ title }, client) =>
      show(maps.add(newMap({ title, newId: options.newId, now: options.now() })), client),
    'maps.open': ({ file, salvage = false }, client) => {
      const named = paths.files.get(file);
      return named ? inTurn(() => openFile(named, salvage, client)) : noFile();
    },
    'maps.openContent': ({ fileName, bytes, salvage }, client) => {
      const content = Buffer.from(bytes, 'base64');
      if (content.length > LIMITS.fileBytes) return tooLargeFile(fileName, content.length, LIMITS.fileBytes);
      if (salvage) return openDamaged(content, { name: fileName }, client);
      const map = parseMapBytes(content, fileName);
      if (!map.ok) return map;
      const found = new TextDecoder().decode(content);
      return show(maps.add(map.value.map, { notes: map.value.notes, found }), client);
    },
    'maps.openSample': async ({ name }, client) => {
      const file = `${name}.argmap`;
      const there = SAMPLE_FILE.test(file) && (await readdir(options.samplesFolder)).includes(file);
      if (!there) return fail('no-sample', 'There is no such sample map.');
      const bytes = await readWholeFile(join(options.samplesFolder, file), LIMITS.fileBytes);
      const map = bytes.ok ? parseMapBytes(bytes.value, file) : bytes;
      return map.ok ? show(maps.add(map.value.map), client) : map;
    },
    'maps.resume': ({ map }, client) => {
      const open = maps.get(map);
      return open.ok ? show(open.value, client) : open;
    },
    'maps.edit': ({ map, revision, diff }) => {
      const open = maps.get(map);
      if (!open.ok) return open;
      const refused = damaged.refuseEdit(open.value) ?? locks.refuseEdit(open.value);
      if (refused) return refused;
      const edited = maps.edit(open.value, revision, diff);
      return edited.ok ? ok({}) : edited;
    },
    'maps.save': async ({ map, ...how }) => {
      const open = maps.get(map);
      if (!open.ok) return open;
      if (open.value.path === undefined)
        return fail('no-file', 'This map has no file yet.', 'Choose where to save it.');
      const { path } = open.value;
      // A “save as” that came first has given it another file.
      return inTurn(() => {
        const { path: now = path, root } = open.value;
        return saveTo(open.value, { path: now, root }, how);
      });
    },
    'maps.saveAs': async ({ map, file }) => {
      const open = maps.get(map);
      const named = paths.files.get(file);
      if (!open.ok) return open;
      if (!named) return noFile();
      // A handle that was given for reading an article must not become a way to write over it.
      if (!/\.argmap$/i.test(named.path)) return notAMapName(basename(named.path));
      return inTurn(() => saveTo(open.value, named));
    },
    'maps.takeTheirs': async ({ map }, client) => {
      const open = maps.get(map);
      if (!open.ok) return open;
      const read = await readAgain(open.value);
      return read.ok ? show(open.value, client) : read;
    },
    'maps.takeOver': ({ map }, client) =>
      inTurn(async () => {
        const open = maps.get(map);
        return open.ok ? takeOver(open.value, client) : open;
      }),
    'maps.close': ({ map }) => {
      const open = maps.get(map);
      if (open.ok) maps.close(open.value);
      return ok({});
    },
  };
}

function notAMapName(name: string): Result<never> {
  return fail('not-a-map-name', `“${name}” is no name for a map.`, 'Choose a name that ends in .argmap.');
}

/** The failure for a file handle that the host has not given out. */
export function noFile(): Result<never> {
  return fail('no-file-handle', 'That file is not known here any more.', 'Choose it again.');
}
