import { TYPED_CONTROLS, type Carrier, type Field, type FieldsOf, type Owner } from './field';
import { LINK_FIELDS } from './link-fields';
import { NODE_FIELDS } from './node-fields';
import {
  COMMENT_FIELDS,
  CONFIRMATION_FIELDS,
  CONFLICT_FIELDS,
  GROUP_FIELDS,
  HEAD_FIELDS,
  PASSAGE_FIELDS,
  PLACE_FIELDS,
  RATING_FIELDS,
  STEP_FIELDS,
  VIEW_FIELDS,
} from './other-fields';
import { SOURCE_FIELDS } from './source-fields';

/**
 * Every field of a map that says something, each defined once. The definitions load no schema: the page that is handed to others holds them, and has
 * to stay small.
 */
export const FIELDS: { readonly [O in Owner]: FieldsOf<O> } = {
  head: HEAD_FIELDS,
  sources: SOURCE_FIELDS,
  passages: PASSAGE_FIELDS,
  nodes: NODE_FIELDS,
  places: PLACE_FIELDS,
  links: LINK_FIELDS,
  groups: GROUP_FIELDS,
  steps: STEP_FIELDS,
  views: VIEW_FIELDS,
  comments: COMMENT_FIELDS,
  ratings: RATING_FIELDS,
  confirmed: CONFIRMATION_FIELDS,
  conflicts: CONFLICT_FIELDS,
};

/** The definition of a field by its name; none for a field that we do not know, which another version may have written. */
export function fieldNamed(owner: Owner, name: string): Field | undefined {
  const fields: object = FIELDS[owner];
  return Object.hasOwn(fields, name) ? (fields as Record<string, Field>)[name] : undefined;
}

/** Whether a field is typed letter by letter. */
export function isTyped(field: Field | undefined): boolean {
  return TYPED_CONTROLS.some((control) => control === field?.control);
}

/** The names of the fields that something carries. */
export function fieldsCarriedBy(carrier: Carrier, owner: Owner): string[] {
  const fields = Object.entries(FIELDS[owner]) as [string, Field][];
  return fields.flatMap(([name, { carriedBy }]) => (carriedBy.includes(carrier) ? [name] : []));
}
