import type { ReadSource } from '../../shared/host/contract';
import { fail, ok, type Result } from '../../shared/result';
import type { HostClient } from '../host/client';

/** Where an article can be read from, and read again while the window is open. */
export type Origin = FileOrigin | ContentOrigin;

/** A file that the host has a handle for. */
export interface FileOrigin {
  readonly kind: 'file';
  readonly fileName: string;
  readonly file: string;
}

/** Bytes that this window holds: a dropped file, or what was copied. */
export interface ContentOrigin {
  readonly kind: 'content';
  readonly fileName: string;
  readonly content: Blob;
  /** How it is read, where that is known and no file decides it. */
  readonly encoding?: string;
  /** What is known about it beside what the host finds. */
  readonly finish?: (read: ReadSource) => ReadSource;
  /** Another way to read the same when this one did not do. */
  readonly instead?: (read: ReadSource) => ContentOrigin | undefined;
}

/** More bytes than this would not go through the host's door. */
export const LARGEST_CONTENT = 64 * 1024 * 1024;

/**
 * Lets the host read an article.
 * @param asked `request` names the reading, so that its progress can be heard and it can be stopped
 * @param isWanted asked before the host begins, since bytes of a large file take a moment to be taken up
 */
export async function readOrigin(
  host: HostClient,
  origin: Origin,
  asked: { request?: string; encoding?: string },
  isWanted = (): boolean => true,
): Promise<Result<ReadSource>> {
  if (origin.kind === 'file') return host.api['sources.read']({ file: origin.file, ...asked });
  const content = await contentOf(origin);
  if (!content.ok) return content;
  if (!isWanted())
    return fail('cancelled', 'Reading “{fileName}” was stopped.', undefined, { fileName: origin.fileName });
  const { fileName, encoding, finish, instead } = origin;
  const read = await host.api['sources.readContent']({
    fileName,
    bytes: content.value,
    ...(encoding !== undefined && { encoding }),
    ...asked,
  });
  const other = read.ok ? instead?.(read.value) : undefined;
  if (other) return readOrigin(host, other, asked, isWanted);
  return read.ok && finish ? ok(finish(read.value)) : read;
}

/** The bytes of an origin in base64. */
async function contentOf({ fileName, content }: ContentOrigin): Promise<Result<string>> {
  if (content.size > LARGEST_CONTENT)
    return fail(
      'too-large',
      '“{fileName}” is {count} MB; more than 64 MB cannot be taken in like this.',
      'Choose it with “Import articles…” instead, or split it.',
      { fileName, count: Math.round(content.size / 1e6) },
    );
  const bytes = await base64Of(content).catch(() => undefined);
  if (bytes !== undefined) return ok(bytes);
  return fail('unreadable', '“{fileName}” could not be read.', 'Is it a folder? Take the files in it.', {
    fileName,
  });
}

/** Bytes in base64, without a string of all bytes on the way. */
export function base64Of(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^data:[^,]*,/, '') : '');
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(content);
  });
}
