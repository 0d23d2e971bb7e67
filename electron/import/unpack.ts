import { TextDecoder } from '@exodus/bytes/encoding.js';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { appError } from '../../shared/result';
import { msg } from '../../shared/words/words';
import { Unreadable } from './article';
import { nameOf } from './guess-encoding';

/** Caps on an archive, counted on what really comes out, never on what it declares. */
export const ARCHIVE_LIMITS = {
  entries: 2000,
  mebibytes: 200,
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
    if (++entries > ARCHIVE_LIMITS.entries)
      throw bomb(fileName, msg('It would unpack to more than {count} files.'), ARCHIVE_LIMITS.entries);
    if (!isWanted(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, part, isLast) => {
      if (error) throw error;
      total += part.length;
      if (total > ARCHIVE_LIMITS.mebibytes * 1024 * 1024)
        throw bomb(fileName, msg('It would unpack to more than {count} MiB.'), ARCHIVE_LIMITS.mebibytes);
      if (total > ARCHIVE_LIMITS.ratioFrom && total > bytes.length * ARCHIVE_LIMITS.ratio)
        throw bomb(fileName, msg('It would unpack to {count} times its size.'), ARCHIVE_LIMITS.ratio);
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

/** The names of an archive's entries, as its directory has them, with slashes; none for one that is cut off or has too many. */
export function namesInArchive(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.size >= ARCHIVE_LIMITS.entries) throw new RangeError('too many entries');
        names.add(name.replaceAll('\\', '/'));
        return false;
      },
    });
    return names;
  } catch {
    return new Set();
  }
}

/** A part of an archive as text. Document type declarations are refused: they are where entity bombs and outside files come from. */
export function xmlPart(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  fileName: string,
): string | undefined {
  const bytes = files.get(name);
  if (!bytes) return undefined;
  const xml = new TextDecoder(encodingOfXml(bytes)).decode(bytes);
  if (/<!DOCTYPE(?:[^<>[]|<(?!!DOCTYPE)){0,500}\[|<!ENTITY/i.test(xml))
    throw new Unreadable(
      'hostile',
      '“{fileName}” declares entities of its own, which no document needs.',
      'It was not opened. Ask whoever sent it for another copy.',
      { fileName },
    );
  return xml;
}

/** By its mark, else as its first line says. */
function encodingOfXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = nameOf(/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]{1,40})["']/.exec(head)?.[1] ?? '');
  return said === undefined || said.startsWith('utf-16') ? 'utf-8' : said; // read so far, it is no UTF-16
}

/** @param reason a sentence with the `{count}` that is passed */
function bomb(fileName: string, reason: string, count: number): Unreadable {
  const why = appError('archive-bomb', reason, undefined, { count });
  return new Unreadable(
    'archive-bomb',
    '“{fileName}” was not opened. {why}',
    'No file that somebody wrote is like that.',
    {
      fileName,
      why,
    },
  );
}
