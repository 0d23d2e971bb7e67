import { unlink } from 'node:fs/promises';
import type { DiffSummary } from '../../shared/history/summary';
import type { VersionReason } from '../../shared/history/reasons';
import { keptVersions } from '../../shared/history/thin';
import type { ArgMap } from '../../shared/map/arg-map';
import { summarizeMaps } from '../../shared/merge/headline';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { fail, failWith, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { writeOwnFile } from '../files/durable-write';
import { readWholeFile } from '../files/read-file';
import { damagedVersion, decodeContent, encodeVersion } from './version-file';
import { contentPath, loadVersions, versionId, writeIndex, type StoredVersion } from './version-index';

/** What is to be kept as a version. */
export interface NewVersion {
  /** Text, or the bytes of one. */
  readonly content: string | Uint8Array;
  readonly title: string;
  readonly reason: VersionReason;
  readonly fileName?: string | undefined;
  /** What changed since a version, where that is known. */
  readonly summary?: { readonly since: string; readonly words: string } | undefined;
}

/**
 * Keeps a version of a map in its folder, unless the newest holds the same, and thins the older ones out. The content is on the disk before
 * the index names it.
 * @returns the id of the version that holds the content now
 */
export async function addVersion(
  folder: string,
  version: NewVersion,
  taken: string,
): Promise<Result<string>> {
  const versions = await loadVersions(folder);
  const content = contentHash(version.content);
  const newest = versions.at(-1);
  if (newest?.content === content && !newest.damaged && (await readContent(folder, newest)).ok)
    return ok(versionId(newest));
  const { summary, fileName, title, reason } = version;
  const head = {
    sequence: (newest?.sequence ?? 0) + 1,
    taken,
    reason,
    title,
    ...(fileName !== undefined && { fileName }),
    bytes: Buffer.byteLength(version.content),
    ...(summary && newest && summary.since === versionId(newest) && { summary }),
  };
  const file = await writeContent(folder, { head, content: version.content, hash: content });
  if (!file.ok) return file;
  const added = { ...head, content, stored: file.value };
  // What had the same content before is whole again.
  const others = versions.map((other) =>
    other.content === content ? { ...other, stored: file.value, damaged: undefined } : other,
  );
  const thinned = await keepVersions(folder, [...others, added], thin([...others, added], taken));
  return thinned.ok ? ok(versionId(added)) : thinned;
}

/** Writes a content's file, unless it is there and whole. Gives its size. */
async function writeContent(
  folder: string,
  version: { head: Parameters<typeof encodeVersion>[0]; content: string | Uint8Array; hash: string },
): Promise<Result<number>> {
  const path = contentPath(folder, version.hash);
  const there = await readVersion(path);
  if (there.ok && (await decodeContent(there.value, version.hash)).ok) return ok(there.value.length);
  const bytes = await encodeVersion(version.head, version.content);
  const written = await writeOwnFile(path, bytes);
  if (written.ok) return ok(bytes.length);
  // The name of its file means nothing to a person.
  const { answer } = written.error.said?.values ?? {};
  const why = typeof answer === 'object' ? answer : written.error;
  const { code, hint } = written.error;
  return failWith(why, 'The version was not kept. {why}', {}, { code, ...(hint !== undefined && { hint }) });
}

function thin(versions: readonly StoredVersion[], now: string): StoredVersion[] {
  // A damaged one takes no place among those that are kept for use; it goes when there is no space.
  const whole = versions.filter(({ damaged }) => !damaged);
  const kept = keptVersions(
    whole.map(({ taken }) => Date.parse(taken)),
    Date.parse(now),
  );
  const dropped = new Set(whole.filter((_, index) => !kept[index]));
  return versions.filter((version) => !dropped.has(version));
}

/** Leaves only some of a map's versions. The index goes first: a file that is left over does no harm. */
export async function keepVersions(
  folder: string,
  versions: readonly StoredVersion[],
  kept: readonly StoredVersion[],
): Promise<Result<null>> {
  const written = await writeIndex(folder, kept);
  if (!written.ok) return written;
  const contents = new Set(kept.map(({ content }) => content));
  for (const { content } of versions)
    if (!contents.has(content)) await unlink(contentPath(folder, content)).catch(() => undefined);
  return ok(null);
}

function readVersion(path: string): Promise<Result<Uint8Array>> {
  return readWholeFile(path, WIDEST_LIMITS.bytes, { follow: false });
}

/** The content of a version, checked against its hash. */
export async function readContent(folder: string, version: StoredVersion): Promise<Result<string>> {
  const bytes = await readVersion(contentPath(folder, version.content));
  if (!bytes.ok) return bytes;
  return version.damaged ? damagedVersion() : decodeContent(bytes.value, version.content);
}

/** What a version changed, since the whole one before it; all of it for the first. */
export async function summarizeVersion(
  folder: string,
  versions: readonly StoredVersion[],
  version: StoredVersion,
): Promise<Result<DiffSummary & { since?: string }>> {
  const to = await readVersionMap(folder, version);
  if (!to.ok) return to;
  for (const before of versions.slice(0, versions.indexOf(version)).reverse()) {
    const from = await readVersionMap(folder, before);
    if (from.ok) return ok({ ...summarizeMaps(from.value, to.value), since: versionId(before) });
  }
  return fail('first-version', 'This is the first version: there is none before it.');
}

/** The map of a version. */
export async function readVersionMap(folder: string, version: StoredVersion): Promise<Result<ArgMap>> {
  const content = await readContent(folder, version);
  if (!content.ok) return content;
  const map = parseMap(content.value, WIDEST_LIMITS);
  return map.ok ? ok(map.value.map) : map;
}
