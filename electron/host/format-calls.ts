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
import { realTarget, type HostPaths, type NamedFile } from './paths';
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
    { map, kind, options, shown, request, preview }: ExportRequest,
    client: Client,
  ): Promise<Result<Exported>> => {
    const open = maps.get(map);
    if (!open.ok) return open;
    const content = serializeMap(open.value.map);
    return work.run(request, client, (run) =>
      runExport({ content, kind, options, shown, preview }, { worker: exportWorker, ...run }),
    );
  };

  return {
    'formats.read': async ({ file, format, options, request }, client) => {
      const named = paths.files.get(file);
      if (!named) return noFile();
      const bytes = await readNamed(named);
      if (!bytes.ok) return bytes;
      const companion = await companionOf(named);
      const fileName = basename(named.path);
      return read({ fileName, bytes: bytes.value, format, options, companion }, request, client);
    },
    'formats.readContent': async ({ fileName, bytes, companion, format, options, request }, client) => {
      const content = Buffer.from(bytes, 'base64');
      if (content.length > LIMITS.fileBytes) return tooLargeFile(fileName, content.length, LIMITS.fileBytes);
      const beside = companion && {
        fileName: companion.fileName,
        bytes: Buffer.from(companion.bytes, 'base64'),
      };
      return read({ fileName, bytes: content, format, options, companion: beside }, request, client);
    },
    'exports.make': async (asked, client) => {
      const made = await make(asked, client);
      if (!made.ok) return made;
      const { bytes, ...rest } = made.value;
      return ok({ bytes: Buffer.from(bytes).toString('base64'), ...rest });
    },
    'exports.write': async ({ file, ...asked }, client) => {
      const named = paths.files.get(file);
      if (!named?.isExport) return noFile();
      const made = await make(asked, client);
      if (!made.ok) return made;
      const { bytes, ...rest } = made.value;
      const real = await realTarget(named);
      const written = real.ok ? await durableWrite(real.value, bytes) : real;
      return written.ok ? ok({ fileName: basename(named.path), ...rest }) : written;
    },
  };
}

async function readNamed(named: NamedFile): Promise<Result<Uint8Array>> {
  const real = await realTarget(named);
  return real.ok ? readWholeFile(real.value, LIMITS.fileBytes) : real;
}

/** The file beside one that its format needs, when it is there. */
async function companionOf({ path, root }: NamedFile): Promise<MapJob['companion']> {
  const ending = formatsByName(basename(path)).find(({ companion }) => companion)?.companion;
  if (ending === undefined) return undefined;
  const fileName = `${basename(path, extname(path))}${ending}`;
  const bytes = await readNamed({ path: join(dirname(path), fileName), root });
  return bytes.ok ? { bytes: bytes.value, fileName } : undefined;
}
