import { basename, join } from 'node:path';
import type { PointedCard } from '../../shared/host/library-calls';
import type { Pointer } from '../../shared/library/entry';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { fail, ok, type Result } from '../../shared/result';
import { readWholeFile } from '../files/read-file';
import { copiesFolder, mapOrCopy } from '../files/read-safe-copy';
import { isMapName } from '../library/find-maps';
import type { LibraryThread } from '../library/library-thread';
import { giveFile, rootOfKnown, type HostPaths } from './paths';
import type { HostOptions } from './ports';

/** A larger file beside a map is not read only to say what a card of it says, bytes. */
const LARGEST = 8 * 1024 * 1024;

interface Where {
  readonly own: ArgMap;
  /** The folder of its file. */
  readonly beside: string | undefined;
  readonly library: { readonly folder: string; readonly thread: LibraryThread } | undefined;
  readonly pointer: Pointer;
}

/**
 * Looks for the card of another map that a card stands for: in the map itself, in the file of that name beside it, in the library that is open. The name is a
 * stranger's word and is a name alone: nothing leads out of these folders. What counts is the map's own id.
 */
export async function pointedCard(
  host: Pick<HostOptions, 'shell' | 'dataFolder'> & { paths: HostPaths },
  { own, beside, library, pointer }: Where,
): Promise<Result<PointedCard>> {
  if (pointer.map === own.head.id) return cardIn(own, pointer, { own: true, fileName: '' });
  const name = pointer.file;
  if (beside !== undefined && name !== undefined && name === basename(name) && isMapName(name)) {
    const path = join(beside, name);
    const bytes = await readWholeFile(path, LARGEST, { follow: false });
    const map = bytes.ok ? (await mapOrCopy(bytes.value, path, copiesFolder(host.dataFolder))).read : bytes;
    if (map.ok && map.value.map.head.id === pointer.map)
      return cardIn(map.value.map, pointer, {
        own: false,
        file: giveFile(host.paths, path, rootOfKnown(path, host)),
        fileName: name,
      });
  }
  return (library && (await inLibrary(host.paths, library, pointer))) ?? gone(pointer, library !== undefined);
}

function cardIn(
  map: ArgMap,
  { node }: Pointer,
  place: Pick<PointedCard, 'own' | 'file' | 'fileName'>,
): Result<PointedCard> {
  const title = map.head.title;
  if (node === undefined) return ok({ ...place, title });
  const card = find(map, 'nodes', node);
  return card
    ? ok({ ...place, title, card: { id: card.id, kind: card.kind, text: card.text } })
    : noCard(title);
}

async function inLibrary(
  paths: HostPaths,
  { folder, thread }: NonNullable<Where['library']>,
  { map, node }: Pointer,
): Promise<Result<PointedCard> | undefined> {
  const answer = await thread.ask('find', { question: { kind: 'card', map, ...(node && { node }) } });
  const all = answer.ok ? answer.value.found : [];
  // Of copies of a file one that still has the card.
  const best = all.find(({ hits }) => hits[0]?.what === 'card') ?? all[0];
  const hit = best?.hits[0];
  if (!best || !hit) return undefined;
  const path = join(folder, ...best.path.split('/'));
  const found = {
    own: false,
    file: giveFile(paths, path, folder),
    fileName: basename(path),
    title: best.title,
  };
  if (node === undefined) return ok(found);
  if (hit.what !== 'card' || !hit.kind) return noCard(best.title);
  return ok({ ...found, card: { id: hit.id, kind: hit.kind, text: hit.text } });
}

function noCard(title: string): Result<never> {
  return fail(
    'no-node',
    'The map “{title}” does not have this card any more.',
    'Choose another card of it, or take the pointer off.',
    { title },
  );
}

function gone({ file: name = '' }: Pointer, inLibrary: boolean): Result<never> {
  if (inLibrary)
    return fail(
      'no-map',
      'The map “{name}” is neither beside this one nor in the library.',
      'It may have been moved or removed. Choose the card again, or take the pointer off.',
      { name },
    );
  return fail(
    'no-map',
    'The map “{name}” is not beside this one.',
    'Open the library that has it: then it is found there.',
    { name },
  );
}
