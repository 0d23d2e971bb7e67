import type { FieldName } from '../../shared/map/fields/field';
import { RecordField } from './RecordField';
import { fieldsIn, type Part, type PlacedOwner } from './field-places';

interface PartFieldsProps<O extends PlacedOwner> {
  of: O;
  id: string;
  part: Part;
  /** What the browser proposes while a field is typed. */
  suggestions?: Readonly<Partial<Record<FieldName<O>, readonly string[]>>>;
}

/** The controls of the fields in one part of a form. */
export function PartFields<O extends PlacedOwner>({ of, id, part, suggestions }: PartFieldsProps<O>) {
  return fieldsIn(part, of).map((field) => (
    <RecordField key={field} of={of} id={id} field={field} suggestions={suggestions?.[field]} />
  ));
}
