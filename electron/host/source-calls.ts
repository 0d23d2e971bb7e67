import { basename } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import { readWholeFile, tooLargeFile } from '../files/read-file';
import { MAX_SOURCE_BYTES, readSource } from '../import/read-source';
import { noFile } from './map-calls';
import type { HostPaths } from './paths';
import type { Client } from './ports';

type SourceCalls = Pick<HostHandlers<Client>, 'sources.read' | 'sources.readContent'>;

/** Reading articles; nothing is added to a map here. */
export function sourceCalls({ paths }: { paths: HostPaths }): SourceCalls {
  return {
    'sources.read': async ({ file }) => {
      const path = paths.files.get(file);
      if (path === undefined) return noFile();
      const bytes = await readWholeFile(path, MAX_SOURCE_BYTES);
      return bytes.ok ? readSource(bytes.value, basename(path)) : bytes;
    },
    'sources.readContent': ({ fileName, bytes }) => {
      const content = Buffer.from(bytes, 'base64');
      if (content.length > MAX_SOURCE_BYTES) return tooLargeFile(fileName, content.length, MAX_SOURCE_BYTES);
      return readSource(content, fileName);
    },
  };
}
