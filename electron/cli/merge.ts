import { basename, join } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Conflict } from '../../shared/map/schema';
import { conflictInWords } from '../../shared/merge/conflict';
import { likelySame, type LikelySame } from '../../shared/merge/likely-same';
import { lookInWords } from '../../shared/merge/look';
import { mergeMaps, type Merge } from '../../shared/merge/merge-maps';
import { cardName } from '../../shared/merge/names';
import { find } from '../../shared/map/arg-map';
import { LIMITS } from '../../shared/map/schema';
import { ok, type Result } from '../../shared/result';
import { dataFolder } from '../files/data-folder';
import { readWholeFile } from '../files/read-file';
import { findAncestor } from '../history/find-ancestor';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { mapOrCopy } from './map-or-copy';
import { tellError } from './tell-error';
import { writeMap } from './write-map';

/**
 * `counterpoint merge BASE OURS THEIRS -o OUT`: merges two versions of a map as git would have it. What cannot be merged is in the result, a valid map
 * with its conflicts inside. With two files the version that both come from is looked for among the kept ones.
 */
export async function runMerge(
  { files, flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out, err } = context;
  const output = values.get('output');
  if (output === undefined) {
    err('Where shall the result go? Name a file with -o.');
    return EXIT.usage;
  }
  const same = pairsIn(values.get('same') ?? '');
  if (!same) {
    err('--same takes pairs of cards: n-3f9k2c8q7x1m=n-7x1m3f9k2c8q, with commas between them.');
    return EXIT.usage;
  }
  const read = await readVersions(files, values.get('name'), context);
  const merged = read.ok ? mergeMaps({ ...read.value, same }) : read;
  if (!merged.ok || !read.ok) {
    if (!merged.ok) tellError(merged.error, err);
    return EXIT.trouble;
  }
  const written = await writeMap(merged.value.map, context.path(output), { force: flags.has('force') });
  if (!written.ok) {
    tellError(written.error, err);
    return EXIT.trouble;
  }
  const { base, ours, theirs } = read.value;
  const proposals = base
    ? []
    : likelySame(ours, theirs).filter(({ ours: id }) => !same.some(([mine]) => mine === id));
  if (flags.has('json')) out(JSON.stringify(asData(merged.value, proposals), null, 2));
  else for (const line of inWords(merged.value, proposals, theirs)) out(line);
  const isWhole = merged.value.conflicts.length === 0;
  if (flags.has('driver')) return isWhole ? EXIT.merged : EXIT.conflicts;
  return isWhole ? EXIT.fine : EXIT.problem;
}

interface Read {
  readonly base?: ArgMap;
  readonly ours: ArgMap;
  readonly theirs: ArgMap;
}

/** @param name what the files are versions of, where their own names say nothing */
async function readVersions(
  files: readonly string[],
  name: string | undefined,
  context: CliContext,
): Promise<Result<Read>> {
  const maps: (ArgMap | undefined)[] = [];
  const mayBeEmpty = files.length === 3;
  for (const [index, file] of files.entries()) {
    const read = await readVersion(file, context, {
      name: name ?? basename(file),
      mayBeEmpty: mayBeEmpty && index === 0,
    });
    if (!read.ok) return read;
    maps.push(read.value);
  }
  const [theirs, ours, base] = maps.reverse();
  if (!ours || !theirs) throw new Error('A version that may not be missing is.');
  if (files.length === 3) return ok({ ours, theirs, ...(base && { base }) });
  const ancestor = await findAncestor(join(dataFolder(), 'history'), { ours, theirs });
  return ok({ ours, theirs, ...(ancestor && { base: ancestor.map }) });
}

/** An empty file is what git gives for a version that there is not. */
async function readVersion(
  file: string,
  context: CliContext,
  { name, mayBeEmpty }: { name: string; mayBeEmpty: boolean },
): Promise<Result<ArgMap | undefined>> {
  const place = context.path(file);
  const bytes = await readWholeFile(place, LIMITS.fileBytes);
  if (!bytes.ok) return bytes;
  if (mayBeEmpty && bytes.value.length === 0) return ok(undefined);
  const read = await mapOrCopy(bytes.value, place, context, name);
  return read.ok ? ok(read.value.map) : read;
}

function pairsIn(typed: string): [string, string][] | undefined {
  const pairs = typed
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => /^(n-[0-9a-z]{12})=(n-[0-9a-z]{12})$/.exec(pair));
  if (pairs.some((pair) => !pair)) return undefined;
  return pairs.flatMap((pair): [string, string][] => (pair?.[1] && pair[2] ? [[pair[1], pair[2]]] : []));
}

function asData({ conflicts, looks, moved, map }: Merge, proposals: readonly LikelySame[]): object {
  const told = (conflict: Conflict): object => ({ ...conflict, words: conflictInWords(map, conflict) });
  return { conflicts: conflicts.map(told), looks, moved, likelySame: proposals };
}

function inWords(
  { map, conflicts, looks, moved }: Merge,
  proposals: readonly LikelySame[],
  theirs: ArgMap,
): string[] {
  return [
    conflicts.length === 0
      ? 'Merged.'
      : `Merged but for ${conflicts.length === 1 ? 'one thing' : `${conflicts.length} things`}:`,
    ...conflicts.map((conflict) => `  ${conflictInWords(map, conflict)}`),
    ...(looks.length > 0 ? ['Worth a look:', ...looks.map((look) => `  ${lookInWords(map, look)}`)] : []),
    ...(moved.length > 0 ? [`Cards moved off others: ${moved.length}`] : []),
    ...(proposals.length > 0 ? ['Likely the same card twice (merge them with --same OURS=THEIRS):'] : []),
    ...proposals.map(
      (pair) =>
        `  ${pair.ours}=${pair.theirs}  ${cardName(find(map, 'nodes', pair.ours))}, ${cardName(find(theirs, 'nodes', pair.theirs))}`,
    ),
  ];
}
