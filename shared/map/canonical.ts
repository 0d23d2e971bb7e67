import type { z } from 'zod';

/** What the canonical form needs to know of a schema: the order of its fields, and which are optional. */
interface Shape {
  fields: ReadonlyMap<string, { optional: boolean; open: boolean; shape: Shape | undefined }>;
  /** For an array: what its items are. */
  item: Shape | undefined;
  /** For a choice between objects: the first one whose fields are all there. */
  options: readonly Shape[];
}

const shapes = new WeakMap<z.ZodType, Shape>();

function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape: Shape = describe(schema);
  shapes.set(schema, shape);
  return shape;
}

function describe(schema: z.ZodType): Shape {
  const { def } = schema as unknown as { def: SchemaDef };
  switch (def.type) {
    case 'optional':
      return shapeOf(def.innerType as z.ZodType);
    case 'array':
      return { fields: new Map(), item: shapeOf(def.element as z.ZodType), options: [] };
    case 'union':
      return { fields: new Map(), item: undefined, options: (def.options ?? []).map(shapeOf) };
    case 'object': {
      const fields = Object.entries(def.shape ?? {}).map(([key, field]) => {
        const { type, innerType } = (field as unknown as { def: SchemaDef }).def;
        const optional = type === 'optional';
        const open =
          optional && (innerType as unknown as { def: SchemaDef } | undefined)?.def.type === 'unknown';
        return [key, { optional, open, shape: shapeOf(field) }] as const;
      });
      return { fields: new Map(fields), item: undefined, options: [] };
    }
    default:
      return { fields: new Map(), item: undefined, options: [] };
  }
}

interface SchemaDef {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Absent and default are the same thing; only what differs is kept. */
export function isDefault(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A record in its one canonical form: known fields in schema order, optional fields that hold their default left out, unknown
 * fields kept after the known ones and sorted by code unit (JavaScript puts keys that are whole numbers first, in every object).
 * Saving the same map twice gives the same bytes because of this.
 */
export function canonical<T>(value: T, schema: z.ZodType): T {
  return order(value, shapeOf(schema)) as T;
}

function order(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value) && shape?.item) return value.map((item) => order(item, shape.item));
  if (!isObject(value) || !shape) return orderOpen(value);
  const known = matching(value, shape);
  const ordered: Record<string, unknown> = {};
  for (const [key, field] of known?.fields ?? []) {
    if (!Object.hasOwn(value, key)) continue;
    const item = order(value[key], field.shape);
    // A value of any kind has no default: an empty text that was suggested is not the same as none.
    if (field.open ? item !== undefined : !field.optional || !isDefault(item)) ordered[key] = item;
  }
  const others = Object.keys(value).filter((key) => isUnknown(key, known) && value[key] !== undefined);
  for (const key of others.sort(byCodeUnit)) ordered[key] = orderOpen(value[key]);
  return ordered;
}

/**
 * The same for a value without a schema. What is in order already is not copied: other tools' files say much that is only kept, and a map's records are
 * put in order more than once.
 */
function orderOpen(value: unknown): unknown {
  // Negative zero is written as 0, so it would not come back.
  if (value === 0) return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(orderOpen);
    return items.every((item, index) => Object.is(item, value[index])) ? (value as unknown[]) : items;
  }
  const fields = Object.entries(value).map(([key, field]) => [key, orderOpen(field)] as const);
  const isOrdered = fields.every(
    ([key, field], index) =>
      key !== '__proto__' &&
      field !== undefined &&
      Object.is(field, (value as Record<string, unknown>)[key]) &&
      (index === 0 || (fields[index - 1]?.[0] ?? '') < key),
  );
  if (isOrdered) return value;
  const ordered: Record<string, unknown> = {};
  for (const [key, field] of fields.sort(([a], [b]) => byCodeUnit(a, b)))
    if (key !== '__proto__' && field !== undefined) ordered[key] = field;
  return ordered;
}

/** `__proto__` is no field but an attack on whoever copies the record: it is dropped. */
function isUnknown(key: string, known: Shape | undefined): boolean {
  return !known?.fields.has(key) && key !== '__proto__';
}

function matching(value: Record<string, unknown>, shape: Shape | undefined): Shape | undefined {
  if (!shape || shape.options.length === 0) return shape;
  return shape.options.find((option) =>
    [...option.fields].every(([key, f]) => f.optional || Object.hasOwn(value, key)),
  );
}
