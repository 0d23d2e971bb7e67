import { t } from '../../shared/words/words';

/** From this share of a text's signs on it is no text that a person could read. */
export const MOST_UNREADABLE = 0.2;
const FEW = 3; // signs, such as icons and bullets of a font, that nobody misses

/** Control characters, signs that were not decoded, and those whose meaning only a font knows. */
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd\ufffe\uffff\ue000-\uf8ff]/g;

/** How many signs of a text cannot be read, and their share of all that are no blanks. */
export function unreadableIn(text: string): { count: number; share: number } {
  const count = text.match(UNREADABLE)?.length ?? 0;
  const all = count === 0 ? 1 : (text.match(/\S/g)?.length ?? 1);
  return { count, share: count / Math.max(1, all) };
}

/** What a person is told about them. */
export function unreadableNote(count: number): string[] {
  return count > FEW
    ? [t('{count} signs in it cannot be read: the file does not say which letters they are.', { count })]
    : [];
}
