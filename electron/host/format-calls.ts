import { basename, dirname, extname, join } from 'node:path';
import { formatsByName } from '../../shared/formats/formats';
import type { HostHandlers } from '../../shared/host/contract';
import type { ExportRequest, ForeignFile } from '../../shared/host/format-calls';
import { LIMITS } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { ok, type Result } from '../../shared/result';
import type { Exported } from '../export/export-job';
import { runExport } from '../export/run-export';
import { durableWrite } from '../files/durable-write';
import { readWholeFile, tooLargeFile } from '../files/read-file';
import type { MapJob } from '../import/import-job';
import { runReadForeign } from '../import/run-import';
import { noFile } from './map-calls';
import type { OpenMaps } from './open-maps';
import type { HostPaths } from './paths';
import type { Client, HostOptions } from './ports';
import type { RunningWork } from './running-work';

type FormatCalls = Pick<
  HostHandlers<Client>,
  'formats.read' | 'formats.readContent' | 'exports.make' | 'exports.write'
>;

interface Parts {
  readonly paths: HostPaths;
  readonly maps: OpenMaps;
  readonly work: RunningWork;
}

/** Other tools' files in, and files of maps out, each in a thread of its own. */
export function formatCalls(
  { importWorker, exportWorker }: HostOptions,
  { paths, maps, work }: Parts,
): FormatCalls {
  const read = async (
    job: Omit<MapJob, 'kind'>,
    request: string | undefined,
    client: Client,
  ): Promise<Result<ForeignFile>> => {
    const foreign = await work.run(request, client, (run) =>
      runReadForeign(job, { worker: importWorker, ...run }),
    );
    return foreign.ok ? ok({ fileName: job.fileName, ...foreign.value }) : foreign;
  };

  const make = async (
    { map, kind, options, shown, request }: ExportRequest,
    client: Client,
  ): Promise<Result<Exported>> => {
    const open = maps.get(map);
    if (!open.ok) return open;
    const content = serializeMap(open.value.map);
    return work.run(request, client, (run) =>
      runExport({ content, kind, options, shown }, { worker: exportWorker, ...run }),
    );
  };

  return {
    'formats.read': async ({ file, format, request }, client) => {
      const path = paths.files.get(file);
      if (path === undefined) return noFile();
      const bytes = await readWholeFile(path, LIMITS.fileBytes);
      if (!bytes.ok) return bytes;
      const companion = await companionOf(path);
      return read({ fileName: basename(path), bytes: bytes.value, format, companion }, request, client);
    },
    'formats.readContent': async ({ fileName, bytes, companion, format, request }, client) => {
      const content = Buffer.from(bytes, 'base64');
      if (content.length > LIMITS.fileBytes) return tooLargeFile(fileName, content.length, LIMITS.fileBytes);
      const beside = companion && {
        fileName: companion.fileName,
        bytes: Buffer.from(companion.bytes, 'base64'),
      };
      return read({ fileName, bytes: content, format, companion: beside }, request, client);
    },
    'exports.make': async (asked, client) => {
      const made = await make(asked, client);
      if (!made.ok) return made;
      const { bytes, ...rest } = made.value;
      return ok({ bytes: Buffer.from(bytes).toString('base64'), ...rest });
    },
    'exports.write': async ({ file, ...asked }, client) => {
      const path = paths.files.get(file);
      if (path === undefined) return noFile();
      const made = await make(asked, client);
      if (!made.ok) return made;
      const { bytes, ...rest } = made.value;
      const written = await durableWrite(path, bytes);
      return written.ok ? ok({ fileName: basename(path), ...rest }) : written;
    },
  };
}

/** The file beside one that its format needs, when it is there. */
async function companionOf(path: string): Promise<MapJob['companion']> {
  const ending = formatsByName(basename(path)).find(({ companion }) => companion)?.companion;
  if (ending === undefined) return undefined;
  const fileName = `${basename(path, extname(path))}${ending}`;
  const bytes = await readWholeFile(join(dirname(path), fileName), LIMITS.fileBytes);
  return bytes.ok ? { bytes: bytes.value, fileName } : undefined;
}
