import type { z } from 'zod';
import { TABLE_NAMES, type ArgMap, type TableName } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { MapRecords } from '../../shared/map/index-records';
import { headSchema, type Head } from '../../shared/map/schema';
import { TABLE_SCHEMAS } from '../../shared/map/table-schemas';
import { textHash } from '../../shared/text/hash';
import { argued, hostileArticle } from './hostile-article';
import { seededIds } from './ids';

const CREATED = '2026-02-06T12:00:00Z';
/**
 * A map with a record in every table for each payload, and the payload in every field that takes any text: the fields are found in the
 * schemas, so that a new one is covered as soon as it exists. Fields that no schema knows are there, too.
 */
export function hostileMap(payloads: readonly string[], seed = 1): ArgMap {
  const newId = seededIds(seed);
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, [] as unknown[]])) as Record<
    TableName,
    unknown[]
  >;
  const root = newId('nodes');
  const everything = newId('sources');
  const { source: article, passages } = hostileArticle(payloads);
  tables.sources.push(filled(TABLE_SCHEMAS.sources, { id: everything, ...article }, payloads[0] ?? ''));
  payloads.forEach((payload, index) => {
    const [source, passage, doubt, group] = [
      newId('sources'),
      newId('passages'),
      newId('passages'),
      newId('groups'),
    ];
    const node = index === 0 ? root : newId('nodes');
    const text = argued(payload);
    const hash = textHash(text);
    const range = { start: 0, end: payload.length };
    const add = (table: TableName, record: Record<string, unknown>): void => {
      tables[table].push(filled(TABLE_SCHEMAS[table], record, payload));
    };
    add('sources', {
      id: source,
      kind: 'article',
      textHash: hash,
      voices: [range],
      pages: [{ start: 0 }],
      versions: [{ textHash: hash, replaced: CREATED }],
      rejected: [range],
    });
    Object.assign(tables.sources.at(-1) as object, { text });
    add('passages', { id: passage, source, ...range, textHash: hash });
    add('passages', { id: doubt, source: everything, ...passages[index] });
    const main = index === 0;
    add('nodes', {
      id: node,
      kind: main ? 'question' : 'claim',
      main,
      passages: [passage, doubt],
      group,
      dismissed: [{}],
    });
    add('places', { node, x: (index % 20) * 320, y: Math.floor(index / 20) * 260 });
    const target = { node: root };
    if (!main)
      add('links', { id: newId('links'), relation: 'answers', premises: [node], target, critical: [{}] });
    add('groups', { id: group });
    add('steps', { id: newId('steps'), focus: { nodes: [node] } });
    add('views', { id: newId('views'), x: 0, y: 0, zoom: 1, focus: [node] });
    add('comments', {
      id: newId('comments'),
      on: { node },
      created: CREATED,
      resolved: { at: CREATED },
      suggestion: { text: payload },
    });
  });
  const first = payloads[0] ?? '';
  const head = filled(headSchema, { id: newId('map'), created: CREATED, settings: {} }, first) as Head;
  return buildMap(head, tables as MapRecords);
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  /** There, when fields are kept that the schema does not know. */
  catchall?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { def: Definition }).def;

/** The value with the payload in every field of the schema that takes any text. */
function filled(schema: z.ZodType, value: unknown, payload: string): unknown {
  const { type, innerType, element, options, shape, catchall } = definitionOf(schema);
  if (type === 'optional' && innerType) return filled(innerType, value, payload);
  if (type === 'string') return value ?? (schema.safeParse(payload).success ? payload : undefined);
  if (type === 'array' && element) {
    if (Array.isArray(value)) return value.map((item) => filled(element, item, payload));
    const item = definitionOf(element).type === 'string' ? filled(element, undefined, payload) : undefined;
    return item === undefined ? undefined : [item];
  }
  if (type === 'union' && options) {
    const option = options.find((candidate) => candidate.safeParse(value).success);
    return option ? filled(option, value, payload) : value;
  }
  if (type === 'object' && shape && typeof value === 'object' && value !== null) {
    const known = Object.entries(shape).map(([key, field]) => [
      key,
      filled(field, (value as Record<string, unknown>)[key], payload),
    ]);
    const unknown = catchall ? { unknown: payload, [`x ${payload}`]: { unknown: [payload] } } : {};
    return {
      ...value,
      ...unknown,
      ...Object.fromEntries(known.filter(([, item]) => item !== undefined)),
    } as unknown;
  }
  return value;
}

/** The fields of the whole format that take any text, such as `nodes.text`: what `hostileMap` fills. */
export function textFields(): string[] {
  const fields: string[] = [];
  const visit = (schema: z.ZodType, path: string): void => {
    const { type, innerType, element, options, shape } = definitionOf(schema);
    if (innerType) visit(innerType, path);
    else if (type === 'string' && schema.safeParse('<b>any</b> text').success) fields.push(path);
    else if (element) visit(element, path);
    for (const option of options ?? []) visit(option, path);
    for (const [key, field] of Object.entries(shape ?? {})) visit(field, `${path}.${key}`);
  };
  visit(headSchema, 'map');
  for (const name of TABLE_NAMES) visit(TABLE_SCHEMAS[name], name);
  return [...new Set(fields)];
}
