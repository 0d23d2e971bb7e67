import type { z } from 'zod';
import { isDefault } from './canonical';

/**
 * Counts the fields of a JSON value and of all that it holds, if it is just what the program writes: valid, in canonical form, and what the schema does
 * not know nested no deeper than `MOST_OPEN`. Else −1, which says nothing of the value: then the schema itself is asked.
 */
type Count = (value: unknown) => number;

const NOT = -1;
/** So deep a value that no schema describes may nest here: wherever in a record it stands, that is less than a map's file may. */
const MOST_OPEN = 16;
const counts = new WeakMap<z.ZodType, Count>();

/**
 * The quick way to know that a record needs neither checking nor putting in order, made from its schema: files of the program's own are read several
 * times as fast by it.
 */
export function asWritten(schema: z.ZodType): Count {
  const known = counts.get(schema);
  if (known) return known;
  const count = countFor(schema);
  counts.set(schema, count);
  return count;
}

interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly fn?: (value: unknown) => unknown;
}

interface Def extends Partial<Check> {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly catchall?: z.ZodType;
}

const defOf = (schema: z.ZodType): Def => (schema as unknown as { def: Def }).def;

function countFor(schema: z.ZodType): Count {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return textCount(def);
    case 'number':
      return numberCount(def);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? 0 : NOT);
    case 'enum': {
      const names = new Set(Object.values(def.entries ?? {}));
      return (value) => (names.has(value) ? 0 : NOT);
    }
    case 'optional':
      return def.innerType ? asWritten(def.innerType) : () => NOT;
    case 'array':
      return arrayCount(def);
    case 'object':
      return objectCount(def);
    case 'union':
      return unionCount(def);
    case 'unknown':
      return (value) => openCount(value, MOST_OPEN);
    default:
      return () => NOT;
  }
}

/** All checks of a value in one, or nothing where one of them is not known here. */
function allOf<V>(
  { checks = [] }: Def,
  testFor: (check: Check) => ((value: V) => boolean) | undefined,
): ((value: V) => boolean) | undefined {
  const tests: ((value: V) => boolean)[] = [];
  for (const { _zod } of checks) {
    const test = testFor(_zod.def);
    if (!test) return undefined;
    tests.push(test);
  }
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  return tests.length === 2
    ? (value) => first(value) && second(value)
    : (value) => tests.every((test) => test(value));
}

function textCount(def: Def): Count {
  const { pattern } = def;
  const holds = allOf<string>(def, ({ check, pattern: own, maximum = 0, minimum = 0, fn }) => {
    if (check === 'string_format' && own) return (value) => own.test(value);
    if (check === 'max_length') return (value) => value.length <= maximum;
    if (check === 'min_length') return (value) => value.length >= minimum;
    return check === 'custom' && fn ? (value) => fn(value) === true : undefined;
  });
  if (!holds || (def.check !== undefined && !pattern)) return () => NOT;
  return (value) =>
    typeof value === 'string' && (!pattern || pattern.test(value)) && holds(value) ? 0 : NOT;
}

function numberCount(def: Def): Count {
  const holds = allOf<number>(def, ({ check, value: bound = 0, inclusive = false }) => {
    if (check === 'number_format') return (value) => Number.isSafeInteger(value);
    if (check === 'greater_than') return (value) => (inclusive ? value >= bound : value > bound);
    return check === 'less_than' ? (value) => (inclusive ? value <= bound : value < bound) : undefined;
  });
  if (!holds) return () => NOT;
  return (value) => (isWrittenNumber(value) && holds(value) ? 0 : NOT);
}

/** Negative zero is written as 0; a number in a file may be too large to be one (`1e999`). */
function isWrittenNumber(value: unknown): value is number {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function arrayCount(def: Def): Count {
  const item = def.element && asWritten(def.element);
  const holds = allOf<readonly unknown[]>(def, ({ check, minimum = 0 }) =>
    check === 'min_length' ? (value) => value.length >= minimum : undefined,
  );
  if (!item || !holds) return () => NOT;
  return (value) => {
    if (!Array.isArray(value) || !holds(value)) return NOT;
    let fields = 0;
    for (const one of value) {
      const own = item(one);
      if (own < 0) return NOT;
      fields += own;
    }
    return fields;
  };
}

function objectCount({ shape = {}, checks = [], catchall }: Def): Count {
  if (checks.length > 0) return () => NOT;
  const names = Object.keys(shape);
  const places = new Map(names.map((name, place) => [name, place]));
  const fields = names.map((name) => {
    const schema = shape[name] as z.ZodType;
    return { optional: defOf(schema).type === 'optional', count: asWritten(schema) };
  });
  const needed = fields.filter(({ optional }) => !optional).length;
  const isOpen = catchall !== undefined && defOf(catchall).type === 'unknown';
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOT;
    let last = -1;
    let missing = needed;
    let total = 0;
    let unknown: string | undefined;
    for (const name in value) {
      const place = places.get(name);
      if (place === undefined) {
        // Unknown fields come after the known ones, by code unit.
        const own = isOpen && follows(name, unknown) ? openCount(fieldOf(value, name), MOST_OPEN) : NOT;
        if (own < 0) return NOT;
        total += own + 1;
        unknown = name;
        continue;
      }
      const field = fields[place];
      if (!field || place <= last || unknown !== undefined) return NOT;
      last = place;
      const held = fieldOf(value, name);
      const own = field.count(held);
      if (own < 0) return NOT;
      total += own + 1;
      if (!field.optional) missing--;
      else if (isDefault(held)) return NOT;
    }
    return missing === 0 ? total : NOT;
  };
}

/** A value that no schema describes: any JSON, its fields by code unit. */
function openCount(value: unknown, levels: number): number {
  if (typeof value === 'number') return isWrittenNumber(value) ? 0 : NOT;
  if (typeof value !== 'object' || value === null) return value === undefined ? NOT : 0;
  if (levels === 0) return NOT;
  let total = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const own = openCount(item, levels - 1);
      if (own < 0) return NOT;
      total += own;
    }
    return total;
  }
  let before: string | undefined;
  for (const name in value) {
    const own = follows(name, before) ? openCount(fieldOf(value, name), levels - 1) : NOT;
    if (own < 0) return NOT;
    total += own + 1;
    before = name;
  }
  return total;
}

/** Whether a field that no schema knows may come after another. */
function follows(name: string, before: string | undefined): boolean {
  return name !== '__proto__' && (before === undefined || before < name);
}

function fieldOf(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** As the canonical form does: of a choice the first is meant whose fields are all there. */
function unionCount({ options = [] }: Def): Count {
  const choices = options.map((option) => {
    const { type, shape = {} } = defOf(option);
    const names = Object.keys(shape).filter((name) => defOf(shape[name] as z.ZodType).type !== 'optional');
    return { isObject: type === 'object', names, count: asWritten(option) };
  });
  if (!choices.every(({ isObject }) => isObject)) return () => NOT;
  return (value) => {
    if (typeof value !== 'object' || value === null) return NOT;
    const meant = choices.find(({ names }) => names.every((name) => Object.hasOwn(value, name)));
    return meant ? meant.count(value) : NOT;
  };
}
