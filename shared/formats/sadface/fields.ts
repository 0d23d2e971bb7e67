import { fieldOf } from '../json/read-json';
import { writtenText } from '../json/written-text';

/** A field that holds a text that is not blank. */
export function textField(object: unknown, name: string): string | undefined {
  const text = writtenText(fieldOf(object, name));
  return text?.trim() === '' ? undefined : text;
}
