import type { SchemeType } from '../aif/scheme-words';

const ATTACKS = new Set(['attack', 'conflict', 'disagreement', 'default conflict']);
const SUPPORTS = new Set(['support', 'inference', 'default inference', 'default support', '']);
/** Schemes that say neither that one thing speaks for another nor that it speaks against it. */
const NEITHER = new Set(['rephrase', 'preference']);

/** What a scheme of this name is: a support, an attack, or neither; and its name when it is a particular one. */
export function schemeNamed(name: string): { type: SchemeType | 'neither'; scheme: string | undefined } {
  const word = name.trim().toLowerCase();
  if (NEITHER.has(word)) return { type: 'neither', scheme: undefined };
  if (ATTACKS.has(word)) return { type: 'CA', scheme: undefined };
  return { type: 'RA', scheme: SUPPORTS.has(word) ? undefined : name };
}
