import { fieldOf } from '../json/read-json';

/** A field that holds a text that is not blank. */
export function textField(object: unknown, name: string): string | undefined {
  const text = fieldOf(object, name);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
