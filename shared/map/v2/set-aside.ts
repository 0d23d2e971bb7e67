import type { z } from 'zod';

type Raw = Record<string, unknown>;

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const MARK = 'v1-';

/**
 * A value of an older version in which no field has the name of one that only the newer version knows: what was kept there as an unknown field
 * goes by another name. `takenBack` is the way back.
 */
export function setAside(value: unknown, older: z.ZodType, newer: z.ZodType): unknown {
  return renamed(value, older, newer, (name) => MARK + name);
}

/**
 * A value of the newer version as the older knows it: without the fields that only the newer has.
 * @param tell is given the way to each field that is left out: `matrix.hidden`
 */
export function takenBack(
  value: unknown,
  older: z.ZodType,
  newer: z.ZodType,
  tell: (field: string) => void,
): unknown {
  return renamed(value, older, newer, (name, path) => {
    if (name.startsWith(MARK)) return name.slice(MARK.length);
    tell([...path, name].join('.'));
    return undefined;
  });
}

type NewName = (name: string, path: readonly string[]) => string | undefined;

function renamed(
  value: unknown,
  older: z.ZodType,
  newer: z.ZodType,
  newName: NewName,
  path: readonly string[] = [],
): unknown {
  const [was, is] = [definitionOf(older), definitionOf(newer)];
  if (Array.isArray(value)) {
    const [before, after] = [was.element, is.element];
    return before && after ? value.map((item) => renamed(item, before, after, newName, path)) : value;
  }
  if (!was.shape || !is.shape || typeof value !== 'object' || value === null) return value;
  const { shape: before } = was;
  const { shape: after } = is;
  const entries = Object.entries(value as Raw).flatMap(([name, field]): [string, unknown][] => {
    const [a, b] = [shapeAt(before, name), shapeAt(after, name)];
    if (a) return [[name, b ? renamed(field, a, b, newName, [...path, name]) : field]];
    const meant = name.replace(MARKS, '');
    if (shapeAt(before, meant) || !shapeAt(after, meant)) return [[name, field]];
    const called = newName(name, path);
    return called === undefined ? [] : [[called, field]];
  });
  return Object.fromEntries(entries);
}

const MARKS = new RegExp(`^(?:${MARK})+`);

function shapeAt(shape: Readonly<Record<string, z.ZodType>>, name: string): z.ZodType | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

/** What a schema says of itself, inside `optional`. A choice between objects says nothing here: none of them has gained a field. */
function definitionOf(schema: z.ZodType): Definition {
  const { def } = schema as unknown as { def: Definition };
  return def.type === 'optional' && def.innerType ? definitionOf(def.innerType) : def;
}
