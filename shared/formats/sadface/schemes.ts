import { RELATION_FOR } from '../../map/relations';
import type { SchemeType } from '../aif/scheme-words';
import { relationDenied, relationFrom } from '../own/words';

const INFERENCES = new Set(['inference', 'default inference', 'default support', '']);
/** Schemes that say neither that one thing speaks for another nor that it speaks against it. */
const NEITHER = new Set(['rephrase', 'preference']);

/** What a scheme of this name is: a support, an attack, or neither; and its name when it is a particular one. */
export function schemeNamed(name: string): { type: SchemeType | 'neither'; scheme: string | undefined } {
  const word = name.trim().toLowerCase();
  if (NEITHER.has(word)) return { type: 'neither', scheme: undefined };
  const side = relationFrom(word.replace(/^default /, ''));
  if (side === RELATION_FOR.con) return { type: 'CA', scheme: undefined };
  // What AIF calls its particular conflicts: Conflict From Bias.
  if (word.startsWith('conflict ') || relationDenied(word) === RELATION_FOR.con)
    return { type: 'CA', scheme: name };
  return { type: 'RA', scheme: side || INFERENCES.has(word) ? undefined : name };
}
