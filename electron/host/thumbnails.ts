import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import { readWholeFile } from '../files/read-file';
import { copiesFolder, mapOrCopy } from '../files/read-safe-copy';
import { thumbnailOf } from '../../shared/picture/thumbnail';
import { ok } from '../../shared/result';
import { SAMPLE_FILE } from './map-calls';
import { realTarget, type HostPaths } from './paths';
import type { Client, HostOptions } from './ports';

/** A file of more bytes is not read for the sake of a picture. */
const MOST_BYTES = 4_000_000;

/** Maps in small, for lists of them: one file that cannot be shown has none, which is no failure. */
export function thumbnailCalls(
  { samplesFolder, dataFolder }: Pick<HostOptions, 'samplesFolder' | 'dataFolder'>,
  { paths }: { paths: HostPaths },
): Pick<HostHandlers<Client>, 'maps.thumbnail'> {
  async function pathOf(of: { file: string } | { sample: string }): Promise<string | undefined> {
    if ('sample' in of) {
      const name = `${of.sample}.argmap`;
      const isThere = SAMPLE_FILE.test(name) && (await readdir(samplesFolder)).includes(name);
      return isThere ? join(samplesFolder, name) : undefined;
    }
    const named = paths.files.get(of.file);
    const target = named && (await realTarget(named));
    return target?.ok ? target.value : undefined;
  }
  return {
    'maps.thumbnail': async ({ of }) => {
      const path = await pathOf(of);
      if (path === undefined) return ok({});
      const bytes = await readWholeFile(path, MOST_BYTES);
      const map = bytes.ok ? (await mapOrCopy(bytes.value, path, copiesFolder(dataFolder))).read : bytes;
      const thumbnail = map.ok ? thumbnailOf(map.value.map) : undefined;
      return ok(thumbnail ? { thumbnail } : {});
    },
  };
}
