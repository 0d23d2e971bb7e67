import type { z } from 'zod';
import type { Owner, Records } from '../map/fields/field';
import { headSchema } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import type { CopyContext } from './copy-context';
import { knownOnly } from './known-only';
import { TREATMENTS, type Treatment } from './treatments';

type Raw = Readonly<Record<string, unknown>>;

/** Fields without words: ids, and the moment at which a record was made. */
const PLAIN: readonly string[] = ['id', 'created', 'node'];

/** A record of a map as a copy may show it: field by field, nothing that is not named. */
export function copiedRecord<O extends Owner>(
  owner: O,
  record: Records[O],
  context: CopyContext,
): Records[O] {
  const entries = Object.entries(shapeOf(owner)).flatMap(([name, schema]) => {
    const value = (record as unknown as Raw)[name];
    const copied = value === undefined ? undefined : copiedField(owner, name, { value, schema }, context);
    return copied === undefined ? [] : [[name, copied] as const];
  });
  return Object.fromEntries(entries) as unknown as Records[O];
}

function copiedField(
  owner: Owner,
  name: string,
  { value, schema }: { value: unknown; schema: z.ZodType },
  context: CopyContext,
): unknown {
  const treatments = TREATMENTS[owner] as Readonly<Record<string, Treatment<unknown>>>;
  const treatment = Object.hasOwn(treatments, name) ? treatments[name] : undefined;
  if (treatment === undefined) return PLAIN.includes(name) ? value : undefined;
  if (typeof treatment === 'function') return treatment(knownOnly(value, schema), context);
  if (typeof treatment === 'object') return treatment.open(value, context);
  if (treatment === 'whole') return context.isWhole ? value : undefined;
  if (treatment === 'never') return undefined;
  return treatment !== 'kept' && context.without.has(treatment) ? undefined : knownOnly(value, schema);
}

/** `CopyContext.copied`: of values that nobody has checked yet. */
export function copiedIn(context: Omit<CopyContext, 'copied'>): CopyContext {
  const whole: CopyContext = {
    ...context,
    copied: (owner, field, value) => {
      if (field === '*')
        return schemaOf(owner).safeParse(value).success
          ? copiedRecord(owner, value as Records[typeof owner], whole)
          : undefined;
      const shape = shapeOf(owner);
      const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
      return schema?.safeParse(value).success
        ? copiedField(owner, field, { value, schema }, whole)
        : undefined;
    },
  };
  return whole;
}

function schemaOf(owner: Owner): z.ZodType {
  return owner === 'head' ? headSchema : TABLE_SCHEMAS[owner];
}

function shapeOf(owner: Owner): Readonly<Record<string, z.ZodType>> {
  return (schemaOf(owner) as unknown as { def: { shape: Readonly<Record<string, z.ZodType>> } }).def.shape;
}
