import { basename } from 'node:path';
import { diffMaps } from '../../shared/edit/diff-maps';
import { changedCards } from '../../shared/history/changed-cards';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import type { ArgMap } from '../../shared/map/arg-map';
import { headline, headlineOf } from '../../shared/merge/headline';
import { t } from '../../shared/words/words';
import { unsavedEdits, type Recovered } from '../files/journal/read-journal';

/** Cards that are named beside the numbers, and how much of their words, UTF-16 units. */
const MOST_CARDS = 3;
const LONGEST_CARD = 60;

/** What is on the disk where a journal's map was. */
export interface Disk {
  readonly hash: string;
  /** ms */
  readonly modified: number;
  /** Absent when it is no map by now. */
  readonly map?: ArgMap | undefined;
}

/** Tells of unsaved work what a person needs to choose between it and what the disk has: the edits in words, and what became of the file. */
export function describeWork({
  id,
  recovered,
  disk,
}: {
  id: string;
  recovered: Recovered;
  disk: Disk | undefined;
}): UnsavedWork {
  const { path, fileHash, map, base, carried, last, end } = recovered;
  const file = path === undefined ? 'none' : !disk ? 'gone' : disk.hash === fileHash ? 'same' : 'changed';
  // Where the base has some of the edits already, only the file can tell what they change.
  const before = carried === 0 ? base : disk?.map;
  return {
    id,
    title: map.head.title,
    ...(path !== undefined && { fileName: basename(path) }),
    edits: unsavedEdits(recovered),
    last,
    file,
    ...(before && { changes: changesInWords(before, map) }),
    ...(disk && file === 'changed' && { disk: diskInWords(recovered, disk) }),
    whole: end === 'whole',
    readable: true,
  };
}

/** What is told of a journal of which no edit can be read: that it is there. @param last when it was written last, ISO 8601 */
export function unreadableWork(id: string, last: string): UnsavedWork {
  const title = t('Unsaved work that cannot be read');
  return { id, title, edits: 0, last, file: 'none', whole: false, readable: false };
}

function changesInWords(before: ArgMap, after: ArgMap): NonNullable<UnsavedWork['changes']> {
  const diff = diffMaps(before, after);
  const cards = changedCards(diff).map(({ card }) => card.text.replace(/\s+/g, ' ').trim());
  return {
    words: headlineOf(before, after, diff),
    cards: cards.filter(Boolean).slice(0, MOST_CARDS).map(shortened),
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST_CARD ? text : `${[...text].slice(0, LONGEST_CARD - 1).join('')}…`;
}

function diskInWords({ began, base, carried }: Recovered, disk: Disk): NonNullable<UnsavedWork['disk']> {
  return {
    age: disk.modified > Date.parse(began) ? 'newer' : 'older',
    modified: new Date(disk.modified).toISOString(),
    ...(disk.map && carried === 0 && { words: headline(base, disk.map) }),
  };
}
