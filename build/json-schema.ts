import { z } from 'zod';
import { mapFileSchema } from '../shared/map/schema';

/**
 * The JSON Schema (draft 2020-12) of a map's file, as the text of the file that is checked in. It is made from the zod schema, for
 * editors and other programs; rules that JSON Schema cannot say (references, line ends) are left out.
 */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(mapFileSchema, { io: 'input', unrepresentable: 'any' });
  const { $schema, ...rest } = schema;
  const titled = { $schema, title: 'Counterpoint map', ...rest };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
