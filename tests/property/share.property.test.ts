import { strFromU8, unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExport } from '../../electron/export/make-export';
import { EXPORTS, isTalk } from '../../shared/formats/exports';
import { TABLE_NAMES, find, type ArgMap, type RecordTypes, type TableName } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { MapRecords } from '../../shared/map/index-records';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { subjectId } from '../../shared/map/references';
import type { Comment, Source } from '../../shared/map/schema';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf, type Table } from '../../shared/map/table';
import { TABLE_SCHEMAS } from '../../shared/map/table-schemas';
import { cleanMap } from '../../shared/share/clean-map';
import { textHash } from '../../shared/text/hash';
import { anyMap } from '../support/arbitrary-map';
import { EXPORT_WORKER } from '../support/export-worker';
import { seededRandom } from '../support/ids';
import { planted, type Place } from '../support/plant';
import { HAS_POPPLER, pdfText } from '../support/poppler';

type AnyRecord = RecordTypes[TableName] & { readonly handling?: string | undefined };

const CASES = Number(process.env['SHARE_CASES'] ?? 50);
const AT = '2026-04-01T00:00:00Z';
const CLEAR = 'TLP:GREEN';
const LABELS = [undefined, undefined, 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:RED', 'a label of nobody'];
/** Fields that are no words of their own: they refer, order, or belong to others. */
const NO_WORDS = new Set([
  'id',
  'handling',
  'record',
  'field',
  'order',
  'text',
  'exact',
  'source',
  'on',
  'thread',
]);

/** Letters that nothing else of a file is written with: those that a word begins, goes on and ends with, so that no word stands in another. */
const [FIRST, MIDDLE, LAST] = ['აბგდევზთიკლ', 'მნოპჟრსტუფქ', 'ღყშჩცძწჭხჯჰ'];

/** Words of every length from 3, and every other one in plain letters. */
function wordNumbered(number: number): string {
  if (number % 2 === 1) return `zq${number.toString(36).padStart(6, 'w')}`;
  const count = FIRST.length;
  let rest = Math.floor(number / 12);
  const next = (letters: string): string => {
    const letter = letters.charAt(rest % count);
    rest = Math.floor(rest / count);
    return letter;
  };
  const [first, last] = [next(FIRST), next(LAST)];
  const middle = Array.from({ length: 1 + (Math.floor(number / 2) % 6) }, () => next(MIDDLE));
  return `${first}${middle.join('')}${last}`;
}

interface Marked {
  readonly map: ArgMap;
  /** The id of the record that each word stands in; those that never go out stand under ''. */
  readonly words: ReadonlyMap<string, string>;
}

/** A map in which every record is marked by chance and has words in it that are found nowhere else. */
function marked(map: ArgMap, seed: number): Marked {
  const random = seededRandom(seed);
  const words = new Map<string, string>();
  const next = (id: string): string => {
    const word = wordNumbered(words.size);
    words.set(word, id);
    return word;
  };
  const mark = (record: AnyRecord, table: TableName): AnyRecord => {
    const id = 'id' in record ? record.id : record.node;
    const wordFor = (place: Place): string | undefined => {
      if (place.includes('suggestion') || place.some((name) => NO_WORDS.has(name) && name !== 'text'))
        return undefined;
      if (table === 'sources' && place.at(-1) === 'text') return undefined;
      return next(place.includes('?') || place.includes('foreign') || place[0] === 'gone' ? '' : id);
    };
    const made = planted(record, TABLE_SCHEMAS[table], wordFor) as AnyRecord;
    const label = LABELS[Math.floor(random() * LABELS.length)];
    const { handling: _old, ...rest } = made;
    const canMark = !['places', 'ratings', 'confirmed', 'conflicts'].includes(table);
    const whole = { ...rest, ...(canMark && label !== undefined && { handling: label }) } as AnyRecord;
    return table === 'sources' ? withText(whole as Source, next(id)) : whole;
  };
  const records = TABLE_NAMES.map((name) => [
    name,
    [...recordsOf(map.tables[name] as Table<AnyRecord>)].map((record) => mark(record, name)),
  ]);
  const { settings: _settings, handling: _handling, cleaned: _cleaned, ...head } = map.head;
  return { map: buildMap(head, Object.fromEntries(records) as MapRecords), words };
}

/** With a word at its end, so that ranges stay where they are. */
function withText(source: Source, word: string): Source {
  const text = `${source.text} ${word}`;
  return { ...source, text, textHash: textHash(text) };
}

/** Whether what is marked so must not go out, as simply as it can be said. */
function isAbove(label: string | undefined): boolean {
  return label !== undefined && label !== 'TLP:CLEAR' && label !== CLEAR;
}

function mustGo(map: ArgMap, id: string): boolean {
  const node = find(map, 'nodes', id);
  if (node)
    return node.handling !== undefined
      ? isAbove(node.handling)
      : (node.passages ?? []).some((one) => mustGo(map, one));
  const passage = find(map, 'passages', id);
  if (passage) return isAbove(passage.handling) || isAbove(find(map, 'sources', passage.source)?.handling);
  const comment: Comment | undefined = find(map, 'comments', id);
  if (comment?.handling === undefined && comment) return mustGo(map, subjectId(comment.on));
  for (const name of TABLE_NAMES) {
    const record: AnyRecord | undefined = find(map, name, id);
    if (record) return isAbove(record.handling);
  }
  return false;
}

/** The words that are in a text, raw or in one of the ways in which the formats write letters. */
function wordsIn(text: string, words: Iterable<string>): string[] {
  return [...words].filter((word) => {
    const codes = [...word].map((letter) => letter.charCodeAt(0));
    const ways = [
      word,
      codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join(''),
      codes.map((code) => `&#${code};`).join(''),
      codes.map((code) => `&#x${code.toString(16)};`).join(''),
      encodeURIComponent(word),
    ];
    return ways.some((way) => text.includes(way));
  });
}

/** All that a file says, its compressed parts unpacked. */
function textIn(kind: string, bytes: Uint8Array): string {
  if (kind === 'docx')
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  const text = strFromU8(bytes);
  if (!text.startsWith('%PDF')) return text;
  const latin = Buffer.from(bytes).toString('latin1');
  const streams = [...latin.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [latin, ...streams, HAS_POPPLER ? pdfText(bytes) : ''].join('\n');
}

const cases = anyMap.chain(({ map }) => fc.nat(1000).map((seed) => ({ map, seed })));

describe('a copy for a label', () => {
  it(`holds no word and no id of what is left out: ${CASES} maps`, () => {
    let removed = 0;
    fc.assert(
      fc.property(cases, ({ map: plain, seed }) => {
        const { map, words } = marked(plain, seed);
        const cleaned = cleanMap(map, { clear: CLEAR, without: [] }, AT);
        if (!cleaned.ok) throw new Error(cleaned.error.message);
        const { map: copy, leftOut } = cleaned.value;
        for (const id of new Set(words.values()))
          if (mustGo(map, id)) expect([...leftOut.keys()]).toContain(id);
        const text = serializeMap(copy);
        expect(checkMap(copy)).toEqual([]);
        const opened = parseMap(text);
        expect(opened.ok && serializeMap(opened.value.map)).toBe(text);
        const hidden = [...words].filter(([, id]) => id === '' || leftOut.has(id)).map(([word]) => word);
        removed += hidden.length;
        expect(wordsIn(text, hidden)).toEqual([]);
        expect([...leftOut.keys()].filter((id) => text.includes(id))).toEqual([]);
      }),
      { numRuns: CASES },
    );
    expect(removed).toBeGreaterThan(CASES);
  });

  it.each(EXPORTS.map(({ id }) => id))('lets none of them out as %s', async (kind) => {
    const heavy = isTalk(kind) || ['pdf', 'report', 'docx', 'png', 'html', 'svg'].includes(kind);
    const folder = dirname(EXPORT_WORKER);
    await fc.assert(
      fc.asyncProperty(cases, async ({ map: plain, seed }) => {
        const { map, words } = marked(plain, seed);
        const cleaned = cleanMap(map, { clear: CLEAR, without: [] }, AT);
        if (!cleaned.ok) throw new Error(cleaned.error.message);
        const { leftOut } = cleaned.value;
        const job = { content: serializeMap(map), kind, options: { clear: CLEAR }, folder, date: AT };
        // What a PNG shows is the drawing that it is made from.
        const isPixels = kind === 'png' || kind === 'talk-png';
        const made = await makeExport(isPixels ? { ...job, preview: true } : job, () => undefined);
        fc.pre(made.ok || made.error.code !== 'no-steps'); // a map without a talk has none to hand out
        if (!made.ok) throw new Error(made.error.message);
        const hidden = [...words].filter(([, id]) => id === '' || leftOut.has(id)).map(([word]) => word);
        expect(wordsIn(textIn(kind, made.value.bytes), hidden)).toEqual([]);
      }),
      { numRuns: Math.ceil(CASES / (heavy ? 50 : 20)) },
    );
  });
});
