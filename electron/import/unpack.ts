import { Unzip, UnzipInflate } from 'fflate';
import { Unreadable } from './article';

/** Caps on an archive, counted on what really comes out, never on what it declares. */
export const ARCHIVE_LIMITS = {
  entries: 2000,
  bytes: 200 * 1024 * 1024,
  ratio: 100,
  ratioFrom: 1024 * 1024,
} as const;

const CHUNK = 64 * 1024; // bytes fed at once: so that a bomb is noticed before it is big

/**
 * Unpacks the entries of a zip archive whose names are wanted, in memory; names are only compared, never used as paths.
 * @throws Unreadable for a bomb, and for what is no archive
 */
export function unpack(
  bytes: Uint8Array,
  fileName: string,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let entries = 0;
  let total = 0;
  const unzip = new Unzip((file) => {
    if (++entries > ARCHIVE_LIMITS.entries) throw bomb(fileName, `more than ${ARCHIVE_LIMITS.entries} files`);
    if (!isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      total += part.length;
      if (total > ARCHIVE_LIMITS.bytes) throw bomb(fileName, 'more than 200 MiB');
      if (total > ARCHIVE_LIMITS.ratioFrom && total > bytes.length * ARCHIVE_LIMITS.ratio)
        throw bomb(fileName, 'a hundred times its size');
      parts.push(part);
      if (isLast) files.set(file.name, Buffer.concat(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += CHUNK)
    unzip.push(bytes.subarray(from, from + CHUNK), from + CHUNK >= bytes.length);
  return files;
}

/** A part of an archive as text. Document type declarations are refused: they are where entity bombs and outside files come from. */
export function xmlPart(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  fileName: string,
): string | undefined {
  const bytes = files.get(name);
  if (!bytes) return undefined;
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const xml = new TextDecoder(wide).decode(bytes);
  if (/<!DOCTYPE(?:[^<>[]|<(?!!DOCTYPE)){0,500}\[|<!ENTITY/i.test(xml))
    throw new Unreadable(
      'hostile',
      `“${fileName}” declares entities of its own, which no document needs.`,
      'It was not opened. Ask whoever sent it for another copy.',
    );
  return xml;
}

function bomb(fileName: string, what: string): Unreadable {
  return new Unreadable(
    'archive-bomb',
    `“${fileName}” would unpack to ${what}.`,
    'It was not opened: no article is like that.',
  );
}
