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

/**
 * A value with nothing in it but what its schema names, at every depth: of a field that nobody knows nobody can say what it holds. What a schema
 * leaves open (`unknown`) is dropped, too: who keeps it has to look at it.
 */
export function knownOnly(value: unknown, schema: z.ZodType): unknown {
  const { type, innerType, element, valueType, options, shape } = (schema as unknown as { def: Definition })
    .def;
  switch (type) {
    case 'optional':
      return value === undefined || !innerType ? undefined : knownOnly(value, innerType);
    case 'array':
      return Array.isArray(value) && element ? value.map((item) => knownOnly(item, element)) : undefined;
    case 'record':
      return isRaw(value) && valueType ? mapped(value, () => valueType) : undefined;
    case 'object':
      return isRaw(value) ? mapped(value, (name) => ownOf(shape, name)) : undefined;
    case 'union': {
      const meant = options?.find((option) => option.safeParse(value).success);
      return meant && knownOnly(value, meant);
    }
    case 'unknown':
      return undefined;
    default:
      return value;
  }
}

function mapped(value: Raw, schemaOf: (name: string) => z.ZodType | undefined): Raw {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const schema = schemaOf(name);
      const kept = schema && knownOnly(field, schema);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function ownOf(shape: Definition['shape'], name: string): z.ZodType | undefined {
  return shape && Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
