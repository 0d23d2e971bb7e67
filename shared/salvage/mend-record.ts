import type { z } from 'zod';
import type { RecordTypes, TableName } from '../map/arg-map';
import { describeIssue } from '../map/describe-issue';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { textHash } from '../text/hash';
import { KIND_FOR } from '../map/node-kinds';
import { t } from '../words/words';

type Raw = Record<string, unknown>;

/** Required fields that a record can do without: what stands there instead. Of other tables nothing would be left of the meaning. */
const INSTEAD: Partial<Record<TableName | 'head', Record<string, (record: Raw) => unknown>>> = {
  sources: {
    kind: () => 'other',
    title: () => '',
    authors: () => [],
    textHash: ({ text }) => (typeof text === 'string' ? textHash(text) : undefined),
  },
  passages: { prefix: () => '', suffix: () => '' },
  nodes: { kind: () => KIND_FOR.statement, text: () => '' },
  groups: { title: () => '' },
  steps: { title: () => '', focus: () => ({ nodes: [] }) },
  views: { title: () => '', zoom: () => 1 },
};

const MOST_ROUNDS = 10;

/**
 * Brings a record to what its schema asks: what does not fit is left out where it can be, or replaced by something plain.
 * @param instead what stands in for required fields, by name
 * @returns the record, if there is anything left of it, and in words what was left out
 */
export function mend<T>(
  value: unknown,
  schema: z.ZodType<T>,
  instead: Record<string, (record: Raw) => unknown>,
): { record: T | undefined; dropped: string[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { record: undefined, dropped: [t('Something that is no record was left out.')] };
  const sound = schema.safeParse(value);
  if (sound.success) return { record: sound.data, dropped: [] };
  let copy: Raw = { ...value };
  const name = nameOf(copy);
  const dropped: string[] = [];
  const plain = plainLineEnds(copy);
  const issues = schema.safeParse(plain).error?.issues ?? [];
  if (issues.length < sound.error.issues.length) {
    copy = plain;
    dropped.push(t('{name}: line ends and signs that text may not hold were replaced.', { name }));
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = schema.safeParse(copy);
    if (parsed.success) return { record: parsed.data, dropped };
    const before = copy;
    copy = { ...copy };
    const fields = new Map(parsed.error.issues.map((issue) => [issue.path[0], issue]));
    for (const [field, issue] of fields) {
      const fits = typeof field === 'string' && leaveOut(copy, field, parsed.error.issues, schema, instead);
      const what = `${name}: ${describeIssue(issue, before)}`;
      if (!fits)
        return { record: undefined, dropped: [t('{what}. The whole record was left out.', { what })] };
      dropped.push(t('{what}. That was left out.', { what }));
    }
  }
  return { record: undefined, dropped: [t('{name} could not be mended and was left out.', { name })] };
}

/** Mends a record of a table. */
export function mendRecord<T extends TableName>(
  table: T,
  value: unknown,
): { record: RecordTypes[T] | undefined; dropped: string[] } {
  return mend(value, TABLE_SCHEMAS[table] as z.ZodType<RecordTypes[T]>, INSTEAD[table] ?? {});
}

function nameOf({ id, node }: Raw): string {
  if (typeof id === 'string') return id.slice(0, 40);
  return typeof node === 'string'
    ? t('The place of {node}', { node: node.slice(0, 40) })
    : t('A record without an id');
}

/** Leaves out what is wrong with a field: items of a list, else the field, else it is replaced. Returns whether that could be done. */
function leaveOut(
  copy: Raw,
  field: string,
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  instead: Record<string, (record: Raw) => unknown>,
): boolean {
  const value = copy[field];
  const ofField = issues.filter(({ path }) => path[0] === field);
  const badItems = new Set(ofField.map(({ path }) => path[1]));
  if (Array.isArray(value) && [...badItems].every((index) => typeof index === 'number')) {
    copy[field] = value.filter((_item, index) => !badItems.has(index));
    return true;
  }
  const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType | undefined>;
  if (shape[field]?.safeParse(undefined).success) {
    Reflect.deleteProperty(copy, field);
    return true;
  }
  const plain = instead[field]?.(copy);
  if (plain === undefined || value === plain) return false;
  copy[field] = plain;
  return true;
}

/** The same with LF line ends in every text, and without NUL and byte order marks. */
function plainLineEnds<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .replace(/\r\n?/g, '\n')
      .replace(/\0/g, '\uFFFD')
      .replace(/^\uFEFF+/, '') as T;
  if (Array.isArray(value)) return value.map(plainLineEnds) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plainLineEnds(item as unknown)]),
  ) as T;
}
