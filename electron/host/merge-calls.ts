import { basename } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { fail, ok, type Result } from '../../shared/result';
import { readWholeFile } from '../files/read-file';
import { mapOrCopy } from '../files/read-safe-copy';
import { findAncestor } from '../history/find-ancestor';
import type { HistoryKeeper } from './history-keeper';
import type { LookAtTheirs } from './look-at-theirs';
import { noFile } from './map-calls';
import type { OpenMap } from './open-map';
import type { OpenMaps } from './open-maps';
import { realTarget, type HostPaths } from './paths';
import type { Client } from './ports';

interface Parts {
  readonly maps: OpenMaps;
  readonly paths: HostPaths;
  readonly history: HistoryKeeper;
  readonly lookAtTheirs: LookAtTheirs;
  /** Where copies lie of maps that were being written in place. */
  readonly safeFolder: string;
  /** Where the versions of all maps are. */
  readonly historyFolder: string;
}

/** A version as it was read; `mark` of the map's own file, `known`: the hash of what that held before. */
interface OtherVersion {
  readonly map: ArgMap;
  readonly fileName: string;
  readonly notes: readonly string[];
  readonly mark?: string;
  readonly known?: string;
}

/** Reading other versions of an open map, each with the one that both come from. */
export function mergeCalls(parts: Parts): Pick<HostHandlers<Client>, 'merge.read'> {
  const { maps, history, historyFolder } = parts;
  return {
    'merge.read': async ({ map, revision, of }) => {
      const found = maps.get(map);
      if (!found.ok) return found;
      const open = found.value;
      if (revision !== open.revision)
        return fail('out-of-step', 'The window has edits that are not here yet.');
      const read = 'own' in of ? await readOwn(parts, open) : await readChosen(parts, of.file);
      if (!read.ok) return read;
      await history.settled();
      const { map: theirs, fileName, notes, mark, known } = read.value;
      const base = await findAncestor(historyFolder, { ours: open.map, theirs, known });
      return ok({
        fileName,
        content: serializeMap(theirs),
        ...(base && { base: { content: serializeMap(base.map), taken: base.taken } }),
        ...(mark !== undefined && { mark }),
        notes: [...notes],
      });
    },
  };
}

async function readOwn({ lookAtTheirs }: Parts, open: OpenMap): Promise<Result<OtherVersion>> {
  const known = open.diskHash;
  const looked = await lookAtTheirs(open);
  if (!looked.ok) return looked;
  const { map, hash } = looked.value;
  const fileName = basename(open.path ?? '');
  return ok({ map, fileName, notes: [], mark: hash, ...(known !== undefined && { known }) });
}

async function readChosen({ paths, safeFolder }: Parts, handle: string): Promise<Result<OtherVersion>> {
  const named = paths.files.get(handle);
  if (!named) return noFile();
  const target = await realTarget(named);
  if (!target.ok) return target;
  const bytes = await readWholeFile(target.value, WIDEST_LIMITS.bytes);
  if (!bytes.ok) return bytes;
  const fileName = basename(named.path);
  const { read } = await mapOrCopy(bytes.value, target.value, safeFolder);
  return read.ok ? ok({ map: read.value.map, fileName, notes: read.value.notes }) : read;
}
