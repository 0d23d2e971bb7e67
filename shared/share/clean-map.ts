import { TABLE_NAMES, find, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { buildMap } from '../map/build-map';
import type { MapRecords } from '../map/index-records';
import { dropReferences } from '../map/references';
import type { Head, Passage, Source } from '../map/schema';
import { recordsOf, type Table } from '../map/table';
import { fail, ok, type Result } from '../result';
import { textHash } from '../text/hash';
import { copiedIn, copiedRecord } from './copied-record';
import { copyContext, type CopyContext } from './copy-context';
import { leftOut, withheldTexts, type Reason } from './left-out';
import { Marks } from './marks';
import type { Part, ShareChoice } from './parts';
import { inSeries } from '../words/locale';
import { t } from '../words/words';

type AnyRecord = RecordTypes[TableName];

/** A copy of a map that may go out, and what is not in it. */
export interface CleanedMap {
  readonly map: ArgMap;
  /** By the ids of the records that are left out. */
  readonly leftOut: ReadonlyMap<string, Reason>;
  /** The ids of the articles that go out without their text though the map has it. */
  readonly withheld: readonly string[];
}

const NO_TEXT = textHash('');

/**
 * Makes a copy of a map that holds nothing above a label, and none of the parts that are not wanted. It is put together from what may go out, field
 * by field; what the program does not know, and what other tools left in the map, never does. Pure.
 * @param at ISO 8601
 * @returns an error for a label that the map does not know
 */
export function cleanMap(map: ArgMap, { clear, without }: ShareChoice, at: string): Result<CleanedMap> {
  const marks = new Marks(map);
  const rank = clear === undefined ? undefined : marks.rank(clear);
  if (rank === marks.labels.length || rank === -1)
    return fail('unknown-label', '“{clear}” is no label of this map.', 'It knows: {labels}.', {
      clear: clear ?? '',
      labels: inSeries(marks.labels),
    });
  const parts = new Set(without);
  const reasons = leftOut(map, { marks, clear: rank, without: parts });
  const gone = new Set(reasons.keys());
  const withheld = withheldTexts(map, reasons, parts);
  const context = copiedIn(copyContext(map, { clear: rank, without: parts, gone, withheld, marks }));

  const tables = TABLE_NAMES.map((name) => [name, recordsLeft(map, name, gone, context)]);
  const records = Object.fromEntries(tables) as MapRecords;
  const head = headOf(map.head, marks.ofHead(), context);
  const said: Head['cleaned'] = {
    at,
    without: [
      ...(clear === undefined ? [] : [t('above {clear}', { clear })]),
      ...without.toSorted(compareParts),
    ],
  };
  const texts = [...recordsOf(map.tables.sources)].filter(({ id }) => withheld.has(id) && !gone.has(id));
  return ok({
    map: buildMap({ ...head, cleaned: said }, records),
    leftOut: reasons,
    withheld: texts.filter(({ text }) => text !== '').map(({ id }) => id),
  });
}

function recordsLeft(
  map: ArgMap,
  name: TableName,
  gone: ReadonlySet<string>,
  context: CopyContext,
): AnyRecord[] {
  return [...recordsOf(map.tables[name] as Table<AnyRecord>)].flatMap((record) => {
    if (gone.has('id' in record ? record.id : record.node)) return [];
    const shrunk = dropReferences(name, record, gone);
    const copied = shrunk && copiedRecord(name, shrunk, context);
    if (!copied) return [];
    if (name === 'sources') return [copiedSource(copied as Source, context)];
    return [name === 'passages' ? copiedPassage(map, copied as Passage, context) : copied];
  });
}

/** An article whose text stays behind; where its parts lie tells nothing without it. */
function copiedSource(source: Source, { hasText }: CopyContext): Source {
  if (hasText(source.id)) return source;
  const { voices: _voices, pages: _pages, versions: _versions, rejected: _rejected, ...rest } = source;
  return { ...rest, text: '', textHash: NO_TEXT, withheld: true };
}

/** What stood around a passage and the hash of that text are words of the article, present or earlier. */
function copiedPassage(map: ArgMap, passage: Passage, { hasText, without }: CopyContext): Passage {
  if (!hasText(passage.source))
    return { ...passage, prefix: '', suffix: '', textHash: NO_TEXT, status: 'withheld' };
  const isOfPresentText = find(map, 'sources', passage.source)?.textHash === passage.textHash;
  return isOfPresentText || !without.has('history')
    ? passage
    : { ...passage, prefix: '', suffix: '', textHash: NO_TEXT };
}

function headOf(head: Head, mark: string | undefined, context: CopyContext): Head {
  const copied = copiedRecord('head', head, context);
  if (context.mayKeep(mark)) return copied;
  const { description: _description, handling: _handling, ...rest } = copied;
  return { ...rest, title: '' };
}

function compareParts(a: Part, b: Part): number {
  return a < b ? -1 : 1;
}
