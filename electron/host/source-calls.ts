import { basename } from 'node:path';
import type { HostHandlers, ReadSource } from '../../shared/host/contract';
import { ok, type Result } from '../../shared/result';
import { readWholeFile, tooLargeFile } from '../files/read-file';
import { MAX_SOURCE_BYTES } from '../import/formats';
import { runImport } from '../import/run-import';
import { noFile } from './map-calls';
import { realTarget, type HostPaths } from './paths';
import type { Client, HostOptions } from './ports';

type SourceCalls = Pick<HostHandlers<Client>, 'sources.read' | 'sources.readContent' | 'sources.cancel'>;

interface Asked {
  readonly request?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Reading articles, each in a thread of its own; nothing is added to a map here. */
export function sourceCalls({ importWorker }: HostOptions, { paths }: { paths: HostPaths }): SourceCalls {
  /** Readings under way, by client and request. */
  const running = new Map<string, AbortController>();
  const keyOf = (client: Client, request: string): string => `${client.id}\n${request}`;

  async function read(
    fileName: string,
    bytes: Uint8Array,
    asked: Asked,
    client: Client,
  ): Promise<Result<ReadSource>> {
    const { request, encoding } = asked;
    const stop = new AbortController();
    const key = request === undefined ? undefined : keyOf(client, request);
    if (key !== undefined) running.set(key, stop);
    try {
      return await runImport(
        { fileName, bytes, encoding },
        {
          worker: importWorker,
          signal: AbortSignal.any([stop.signal, client.gone]),
          progress: (done, total) =>
            request !== undefined && client.tell('sources.progress', { request, done, total }),
        },
      );
    } finally {
      if (key !== undefined) running.delete(key);
    }
  }

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
    'sources.cancel': ({ request }, client) => {
      running.get(keyOf(client, request))?.abort();
      return ok({});
    },
  };
}
