import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { z } from 'zod';
import { VERSION_REASONS } from '../../shared/history/reasons';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';

const pack = promisify(deflate);
const unpack = promisify(inflate);

const NEWLINE = 0x0a;
/** The first line is shorter than this: enough of a file to list it. */
export const MOST_HEAD_BYTES = 16 * 1024;
const MOST_CONTENT_BYTES = 1024 * 1024 * 1024;
const LONGEST_TEXT = 500; // UTF-16 units; titles and summaries are for the eye

const shortText = z.string().transform((text) => text.slice(0, LONGEST_TEXT));

/** What a version tells of itself, in its file's first line: enough to make a lost index again. */
export const versionHead = z.object({
  /** The versions of a map in the order in which they were taken, whatever the clock said. */
  sequence: z.number().int().nonnegative(),
  taken: z.string(),
  reason: z.enum(VERSION_REASONS),
  /** What the map was called. */
  title: shortText,
  /** The name of the file that the map had, without its folder. */
  fileName: shortText.optional(),
  /** Of the content, in UTF-8. */
  bytes: z.number().int().nonnegative(),
  /** What changed, in words, since the version with this id. */
  summary: z.object({ since: z.string(), words: shortText }).optional(),
});

export type VersionHead = z.infer<typeof versionHead>;

/** The bytes of a version's file: a line of JSON about it, then the content, packed. */
export async function encodeVersion(head: VersionHead, content: string | Uint8Array): Promise<Uint8Array> {
  const line = `${JSON.stringify(versionHead.parse(head))}\n`;
  return Buffer.concat([Buffer.from(line), await pack(content)]);
}

/** What the beginning of a file says of its version; nothing when it is no version or damaged there. */
export function decodeHead(bytes: Uint8Array): VersionHead | undefined {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return undefined;
  try {
    return versionHead.safeParse(JSON.parse(Buffer.from(bytes.subarray(0, end)).toString())).data;
  } catch {
    return undefined;
  }
}

/**
 * The content of a version's file.
 * @param hash what the content's hash must be: any other content is damage, and is not given out
 */
export async function decodeContent(bytes: Uint8Array, hash: string): Promise<Result<string>> {
  const start = bytes.indexOf(NEWLINE) + 1;
  try {
    const content = await unpack(bytes.subarray(start), { maxOutputLength: MOST_CONTENT_BYTES });
    if (contentHash(content) === hash) return ok(content.toString());
  } catch {
    // Damaged in a way that unpacking notices.
  }
  return damagedVersion();
}

/** The failure for a version whose file does not hold what it held. */
export function damagedVersion(): Result<never> {
  return fail('damaged-version', 'This version is damaged and cannot be read.', 'Choose another version.');
}
