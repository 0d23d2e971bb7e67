import { basename } from 'node:path';
import type { HostHandlers, ReadSource } from '../../shared/host/contract';
import type { Result } from '../../shared/result';
import { readWholeFile, tooLargeFile } from '../files/read-file';
import { MAX_SOURCE_BYTES } from '../import/formats';
import { runImport } from '../import/run-import';
import { noFile } from './map-calls';
import { realTarget, type HostPaths } from './paths';
import type { Client, HostOptions } from './ports';
import type { RunningWork } from './running-work';

type SourceCalls = Pick<HostHandlers<Client>, 'sources.read' | 'sources.readContent'>;

interface Asked {
  readonly request?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Reading articles, each in a thread of its own; nothing is added to a map here. */
export function sourceCalls(
  { importWorker }: HostOptions,
  { paths, work }: { paths: HostPaths; work: RunningWork },
): SourceCalls {
  const read = (
    fileName: string,
    bytes: Uint8Array,
    { request, encoding }: Asked,
    client: Client,
  ): Promise<Result<ReadSource>> =>
    work.run(request, client, (run) =>
      runImport({ fileName, bytes, encoding }, { worker: importWorker, ...run }),
    );

  return {
    'sources.read': async ({ file, ...asked }, client) => {
      const named = paths.files.get(file);
      if (!named) return noFile();
      const real = await realTarget(named);
      const bytes = real.ok ? await readWholeFile(real.value, MAX_SOURCE_BYTES) : real;
      return bytes.ok ? read(basename(named.path), bytes.value, asked, client) : bytes;
    },
    'sources.readContent': ({ fileName, bytes, ...asked }, client) => {
      const content = Buffer.from(bytes, 'base64');
      if (content.length > MAX_SOURCE_BYTES) return tooLargeFile(fileName, content.length, MAX_SOURCE_BYTES);
      return read(fileName, content, asked, client);
    },
  };
}
