import { find, keyOf, TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { labelsOf, rankOf } from '../map/handling';
import { subjectId, tableOfId } from '../map/references';
import { recordsOf, type Table } from '../map/table';
import type { Comment, Node, Passage } from '../map/schema';

type AnyRecord = RecordTypes[TableName];

/**
 * How everything in a map is marked. What carries no label of its own takes that of what it says something about: a passage at least that of its
 * article, a card the highest of its passages and articles, a comment that of its subject; else the map's default.
 */
export class Marks {
  readonly labels: readonly string[];
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly map: ArgMap) {
    this.labels = labelsOf(map.head);
  }

  /** Of the map's title and description. */
  ofHead(): string | undefined {
    return this.map.head.handling ?? this.default();
  }

  /** Of a record by its id; of the map itself by the map's. Nothing for what is not there. */
  of(id: string): string | undefined {
    if (this.known.has(id)) return this.known.get(id);
    const table = tableOfId(id);
    if (table === 'map') return this.ofHead();
    const record = table && find<TableName>(this.map, table, id);
    if (!record) return undefined;
    this.known.set(id, undefined); // comments in a circle
    const label = this.work(table, record);
    this.known.set(id, label);
    return label;
  }

  rank(label: string | undefined): number {
    return rankOf(this.labels, label);
  }

  /** The label that confines most among some; the first of several that the map does not know. */
  highest(labels: Iterable<string | undefined>): string | undefined {
    let highest: string | undefined;
    for (const label of labels) if (this.rank(label) > this.rank(highest)) highest = label;
    return highest;
  }

  private default(): string | undefined {
    return this.map.head.settings?.handlingDefault;
  }

  private work(table: TableName, record: AnyRecord): string | undefined {
    const own = 'handling' in record && record.handling !== '' ? record.handling : undefined;
    switch (table) {
      case 'passages':
        return this.highest([own, this.of((record as Passage).source)]);
      case 'nodes':
        return own ?? this.ofQuoted(record as Node);
      case 'comments':
        return own ?? this.ofComment(record as Comment);
      case 'ratings': {
        const { on } = record as RecordTypes['ratings'];
        return this.highest(
          ('node' in on ? [on.node] : [on.evidence, on.hypothesis]).map((id) => this.of(id)),
        );
      }
      case 'confirmed': {
        const { on, cause } = record as RecordTypes['confirmed'];
        return this.highest([this.of(on), this.of(cause)]);
      }
      case 'conflicts':
        return this.of((record as RecordTypes['conflicts']).record);
      case 'places':
        return this.of((record as RecordTypes['places']).node);
      default:
        return own ?? this.default();
    }
  }

  private ofQuoted({ passages = [] }: Node): string | undefined {
    return this.highest([this.default(), ...passages.map((id) => this.of(id))]);
  }

  /** A proposal shows what it would change, and may say itself how that is to be marked. */
  private ofComment({ on, thread, suggestion }: Comment): string | undefined {
    const about = (suggestion?.changes ?? []).flatMap(({ record, field, from, to }) => [
      ...[record, ...idsIn([from, to])].map((id) => this.of(id)),
      ...[from, to].map((value) => handlingIn(field, value)),
    ]);
    return this.highest([
      this.of(subjectId(on)),
      thread === undefined ? undefined : this.of(thread),
      ...about,
    ]);
  }
}

/** The ids of records that stand anywhere in a value. */
export function idsIn(value: unknown): string[] {
  return JSON.stringify(value).match(/\b[a-z]-[0-9a-z]{12}\b/g) ?? [];
}

function handlingIn(field: string, value: unknown): string | undefined {
  const label: unknown =
    field === 'handling' ? value : (value as { handling?: unknown } | undefined)?.handling;
  return typeof label === 'string' ? label : undefined;
}

/** The mark that a whole map has to carry: the highest of all that it holds. Nothing where nothing is marked. */
export function highestMark(map: ArgMap): string | undefined {
  const marks = new Marks(map);
  const all = TABLE_NAMES.flatMap((name) =>
    [...recordsOf(map.tables[name] as Table<AnyRecord>)].map((record) => marks.of(keyOf(name, record))),
  );
  return marks.highest([marks.ofHead(), ...all]);
}
