import { fieldOf, type JsonObject } from '../json/read-json';

/** What AIFdb calls inferences and conflicts of no particular scheme, and their numbers there. */
export const PLAIN_SCHEMES = {
  RA: { text: 'Default Inference', schemeID: '72' },
  CA: { text: 'Default Conflict', schemeID: '71' },
} as const;

export type SchemeType = keyof typeof PLAIN_SCHEMES;

const PLAIN = new Set([
  '',
  'ra',
  'ca',
  'inference',
  'conflict',
  'default inference',
  'default conflict',
  'support',
  'attack',
]);

/** The argumentation scheme of an RA or CA node, when it is a particular one. */
export function schemeOf(raw: JsonObject): string | undefined {
  const scheme = fieldOf(raw, 'scheme');
  const text = fieldOf(raw, 'text');
  const name = typeof scheme === 'string' && scheme.trim() !== '' ? scheme : text;
  return typeof name === 'string' && !PLAIN.has(name.trim().toLowerCase()) ? name : undefined;
}
