import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { diffMaps } from '../../shared/edit/diff-maps';
import { changedCards } from '../../shared/history/changed-cards';
import { summarizeDiff } from '../../shared/history/summary';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import type { ArgMap } from '../../shared/map/arg-map';
import { contentHash } from '../files/content-hash';
import type { Recovered } from '../files/journal/read-journal';
import { parseMapBytes } from '../files/parse-map-bytes';
import { realTarget, rootOfKnown } from './paths';

/** Cards that are named beside the numbers, and how much of their words, UTF-16 units. */
const MOST_CARDS = 3;
const LONGEST_CARD = 60;

/** What is on the disk where a journal's map was. */
interface Disk {
  readonly hash: string;
  /** ms */
  readonly modified: number;
  /** Absent when it is no map by now. */
  readonly map?: ArgMap | undefined;
}

/** Tells of unsaved work what a person needs to choose between it and what the disk has: the edits in words, and what became of the file. */
export async function describeWork(
  id: string,
  recovered: Recovered,
  shell: { shell: 'desktop' | 'browser' },
): Promise<UnsavedWork> {
  const { head, map, base, edits, last, whole } = recovered;
  const disk = head.path === undefined ? undefined : await readDisk(head.path, shell);
  const file =
    head.path === undefined ? 'none' : !disk ? 'gone' : disk.hash === head.fileHash ? 'same' : 'changed';
  // Where the base has some of the edits already, only the file can tell what they change.
  const before = head.carried === 0 ? base : disk?.map;
  return {
    id,
    title: map.head.title,
    ...(head.path !== undefined && { fileName: basename(head.path) }),
    edits,
    last,
    file,
    ...(before && { changes: changesInWords(before, map) }),
    ...(disk && file === 'changed' && { disk: diskInWords(recovered, disk) }),
    whole,
  };
}

async function readDisk(path: string, shell: { shell: 'desktop' | 'browser' }): Promise<Disk | undefined> {
  const target = await realTarget({ path, root: rootOfKnown(path, shell) });
  if (!target.ok) return undefined;
  try {
    const bytes = await readFile(target.value);
    const read = parseMapBytes(bytes, basename(path));
    const { mtimeMs } = await stat(target.value);
    return { hash: contentHash(bytes), modified: mtimeMs, ...(read.ok && { map: read.value.map }) };
  } catch {
    return undefined;
  }
}

function changesInWords(before: ArgMap, after: ArgMap): NonNullable<UnsavedWork['changes']> {
  const diff = diffMaps(before, after);
  const cards = changedCards(diff).map(({ card }) => card.text.replace(/\s+/g, ' ').trim());
  return {
    words: summarizeDiff(diff).words,
    cards: cards.filter(Boolean).slice(0, MOST_CARDS).map(shortened),
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST_CARD ? text : `${[...text].slice(0, LONGEST_CARD - 1).join('')}…`;
}

function diskInWords({ head, base }: Recovered, disk: Disk): NonNullable<UnsavedWork['disk']> {
  return {
    age: disk.modified > Date.parse(head.began) ? 'newer' : 'older',
    modified: new Date(disk.modified).toISOString(),
    ...(disk.map && head.carried === 0 && { words: summarizeDiff(diffMaps(base, disk.map)).words }),
  };
}
