import { describe, expect, it } from 'vitest';
import { find, TABLE_NAMES, type ArgMap, type TableName } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import type { MapRecords } from '../../../../shared/map/index-records';
import { parseMap } from '../../../../shared/map/parse';
import { headSchema } from '../../../../shared/map/schema';
import { serializeMap } from '../../../../shared/map/serialize';
import { recordsOf } from '../../../../shared/map/table';
import { TABLE_SCHEMAS } from '../../../../shared/map/table-schemas';
import { cleanMap } from '../../../../shared/share/clean-map';
import { PART_NAMES, type Part } from '../../../../shared/share/parts';
import { fixture } from '../../../support/fixture';
import { planted, type Place } from '../../../support/plant';

const read = parseMap(fixture('maps/v2/every-field.argmap'));
if (!read.ok) throw new Error(read.error.message);
const MAP = read.value.map;

/** Fields whose values only make sense together with others, or say how it is handled. */
const LEFT_ALONE = new Set(['id', 'handling', 'record', 'field']);

interface Secrets {
  readonly map: ArgMap;
  /** Each secret, and the field that it stands in: `nodes.critical.[].note`. */
  readonly places: ReadonlyMap<string, string>;
}

/** The map with a secret in each field of all records of a table. */
function withSecrets(table: TableName | 'head', mark?: string): Secrets {
  const places = new Map<string, string>();
  const wordFor = (place: Place): string | undefined => {
    if (LEFT_ALONE.has(place.at(-1) ?? '')) return undefined;
    const word = `Secret${String(places.size).padStart(4, '0')}`;
    places.set(word, [table, ...place].join('.'));
    return word;
  };
  const schema = table === 'head' ? headSchema : TABLE_SCHEMAS[table];
  const plant = (record: object): object => ({
    ...(planted(record, schema, wordFor) as object),
    ...(mark && { handling: mark }),
  });
  const records = TABLE_NAMES.map((name) => {
    const all = [...recordsOf<object>(MAP.tables[name])];
    return [name, name === table ? all.map(plant) : all];
  });
  const head = table === 'head' ? plant(MAP.head) : MAP.head;
  return { map: buildMap(head as ArgMap['head'], Object.fromEntries(records) as MapRecords), places };
}

/** The fields of which something is left in a copy. */
function left({ map, places }: Secrets, choice: { clear?: string; without?: readonly Part[] }): string[] {
  const cleaned = cleanMap(map, { without: [], ...choice }, '2026-04-01T00:00:00Z');
  if (!cleaned.ok) throw new Error(cleaned.error.message);
  const text = serializeMap(cleaned.value.map);
  return [...new Set([...places].flatMap(([word, place]) => (text.includes(word) ? [place] : [])))].sort();
}

/** Marked by what they are about, or by their article. */
const UNMARKED: readonly TableName[] = ['places', 'ratings', 'confirmed', 'conflicts'];

describe('a secret in each field of the schema', () => {
  it('is planted in every table', () => {
    for (const table of TABLE_NAMES) expect(withSecrets(table).places.size, table).toBeGreaterThan(0);
    expect(find(MAP, 'nodes', [...recordsOf(MAP.tables.nodes)][0]?.id ?? '')).toBeDefined();
  });

  it.each(TABLE_NAMES.filter((name) => !UNMARKED.includes(name)))(
    'is in no copy that %s are marked too high for',
    (table) => {
      expect(left(withSecrets(table, 'TLP:RED'), { clear: 'TLP:AMBER' })).toEqual([]);
    },
  );

  it('is in no copy that the map itself is marked too high for, but for the label that was named', () => {
    const secrets = withSecrets('head', 'above all');
    const clear = secrets.map.head.settings?.handlingOrder?.[0] ?? '';
    expect(left(secrets, { clear })).toEqual(['head.settings.handlingOrder.[]']);
  });

  it('is in no copy where it stands in something unmarked that is about what is left out', () => {
    const marked = withSecrets('nodes', 'TLP:RED').map;
    for (const table of UNMARKED) {
      const secrets = withSecrets(table);
      const map = { ...secrets.map, tables: { ...secrets.map.tables, nodes: marked.tables.nodes } };
      expect(left({ map, places: secrets.places }, { clear: 'TLP:AMBER' }), table).toEqual([]);
    }
  });
});

describe('without all parts', () => {
  const all = { without: PART_NAMES };

  // A field that is new fails here until somebody has decided what becomes of it.
  it.each([
    [
      'head',
      ['head.description', 'head.settings.handlingDefault', 'head.settings.handlingOrder.[]', 'head.title'],
    ],
    ['nodes', ['nodes.elsewhere.file', 'nodes.tags.[]', 'nodes.text']],
    [
      'links',
      [
        'links.critical.[].key',
        'links.critical.[].question',
        'links.critical.[].status',
        'links.order',
        'links.scheme',
      ],
    ],
    ['passages', ['passages.exact']],
    ['groups', ['groups.title']],
    ['steps', ['steps.order', 'steps.title']],
    ['views', ['views.order', 'views.title']],
    [
      'sources',
      ['sources.authors.[]', 'sources.origin', 'sources.publisher', 'sources.title', 'sources.url'],
    ],
    ...(['places', 'comments', 'ratings', 'confirmed', 'conflicts'] as const).map(
      (name): [TableName, string[]] => [name, []],
    ),
  ] as [TableName | 'head', string[]][])(
    'of %s there is left just what every copy needs',
    (table, fields) => {
      expect(left(withSecrets(table), all)).toEqual(fields);
    },
  );
});
