import { z } from 'zod';
import type { FieldName, NeededField, Owner, Records } from '../map/fields/field';
import { fieldNamed, isTyped } from '../map/fields/fields';
import { fail, ok, type Result } from '../result';
import { t, worded } from '../words/words';

/**
 * The input schema of an edit of some fields: each known field as in the record's schema, or `null` to clear it. Fields that are
 * not named stay as they are.
 */
export function fieldsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const inner = (schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType;
      return [key, inner.nullable().optional()];
    }),
  ) as unknown as { [K in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[K]>> };
  return z.strictObject(fields);
}

type Edited<O extends Owner> = { readonly [Name in FieldName<O>]?: Records[O][Name] | null | undefined };

/**
 * A record with some fields set and those that are `null` cleared: taken out, or what their definition puts there instead.
 * @returns an error when a field is cleared that the record cannot be without
 */
export function withFields<O extends Owner>(
  owner: O,
  record: Records[O],
  fields: Edited<O>,
): Result<Records[O]> {
  const next: Record<string, unknown> = { ...record };
  for (const [name, value] of Object.entries<unknown>(fields)) {
    // The canonical form leaves out what is undefined.
    const cleared =
      value === null ? (fieldNamed(owner, name) as Partial<NeededField> | undefined)?.cleared : undefined;
    if (cleared === 'refused')
      return fail('required', '{owner} cannot be without its {field}.', undefined, {
        owner: NOUNS[owner],
        field: fieldWord(owner, fields, t('fields')),
      });
    if (value !== undefined) next[name] = value ?? cleared;
  }
  return ok(next as unknown as Records[O]);
}

const NOUNS: Readonly<Record<Owner, string>> = worded({
  head: 'A map',
  sources: 'An article',
  passages: 'A highlight',
  nodes: 'A card',
  places: 'A place',
  links: 'A link',
  groups: 'A group',
  steps: 'A step',
  views: 'A view',
  comments: 'A comment',
  ratings: 'A rating',
  confirmed: 'A confirmation',
  conflicts: 'A conflict',
});

/** The command that sets fields, by what they are fields of. */
export const SET_COMMANDS = {
  head: 'map.set',
  sources: 'source.set',
  passages: 'passage.set',
  nodes: 'node.set',
  links: 'link.set',
  groups: 'group.set',
  steps: 'step.set',
  views: 'view.set',
  comments: 'comment.set',
} as const;

/** What has fields that a person can set. */
export type EditedOwner = keyof typeof SET_COMMANDS;

/** A merge key for an edit of one typed field, so that typing becomes one step; none for a choice or for several fields. */
export function typingKey(owner: EditedOwner, id: string, fields: object): string | undefined {
  const name = onlyField(fields);
  return name !== undefined && isTyped(fieldNamed(owner, name))
    ? `${SET_COMMANDS[owner]}:${id}:${name}`
    : undefined;
}

/** The name of the field for the undo list, when one is set ("Edit note"); else `many`. */
export function fieldWord(owner: Owner, fields: object, many: string): string {
  const name = onlyField(fields);
  return name === undefined ? many : (fieldNamed(owner, name)?.word ?? name);
}

function onlyField(fields: object): string | undefined {
  let only: string | undefined;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (only !== undefined) return undefined;
    only = name;
  }
  return only;
}
