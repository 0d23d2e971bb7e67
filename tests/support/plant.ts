import type { z } from 'zod';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

type Raw = Readonly<Record<string, unknown>>;

/** A place in a value by the names on the way to it; `[]` for an item of a list, `?` for a field that the schema does not know. */
export type Place = readonly string[];

/**
 * The value with a word at every place where its schema lets a word stand, and in a field of each object that the schema does not know. What is
 * missing is made where that is possible.
 * @param wordFor gives the word for a place, or nothing where none is wanted
 * @returns the places that have one
 */
export function planted(
  value: unknown,
  schema: z.ZodType,
  wordFor: (place: Place) => string | undefined,
  place: Place = [],
): unknown {
  const { type, innerType, element, valueType, options, shape } = (schema as unknown as { def: Definition })
    .def;
  switch (type) {
    case 'optional':
      return innerType && planted(value, innerType, wordFor, place);
    case 'array': {
      const list = Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [undefined];
      const items = list.map((item) => element && planted(item, element, wordFor, [...place, '[]']));
      return items.filter((item) => element?.safeParse(item).success);
    }
    case 'record': {
      const word = wordFor([...place, '?']);
      const made = valueType?.safeParse(0.5).success ? 0.5 : undefined;
      return { ...(value as Raw | undefined), ...(word !== undefined && { [word]: made }) };
    }
    case 'union': {
      const chosen = options?.find((option) => option.safeParse(value).success) ?? options?.[0];
      return chosen && planted(value, chosen, wordFor, place);
    }
    case 'object': {
      const fields = Object.entries(shape ?? {}).map(([name, field]) => {
        const old = (value as Raw | undefined)?.[name];
        const next = planted(old, field, wordFor, [...place, name]);
        return [name, field.safeParse(next).success ? next : old] as const;
      });
      const word = wordFor([...place, '?']);
      return {
        ...(value as Raw | undefined),
        ...Object.fromEntries(fields.filter(([, field]) => field !== undefined)),
        ...(word !== undefined && { 'x-unknown': word }),
      };
    }
    case 'string':
    case 'unknown': {
      const word = wordFor(place);
      return word !== undefined && schema.safeParse(word).success ? word : value;
    }
    default:
      return value;
  }
}
