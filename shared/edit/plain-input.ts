import { plainText } from '../text/plain';

/** A command's input with every text in it, at any depth, as the file keeps it: people and clipboards bring other line ends. */
export function plainInput(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plainInput);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainInput(item)]));
}
