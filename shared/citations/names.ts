import type { CslName } from './csl-item';

/** Words that stand before a family name and are written small. */
const PARTICLE = /^\p{Ll}[\p{L}'’.]*$/u;
const SUFFIX = /^(?:jr|sr)\.?$|^(?:I{2,3}|IV)$/i;
/** What only bodies have in their names. */
const BODY =
  /\b(?:university|institut[eo]?|ministry|department|agency|office|council|committee|commission|organi[sz]ation|association|society|foundation|bureau|bank|group|team|staff|news|times|press|journal|post|guardian|inc|ltd|gmbh|corp)\b/i;
const MOST_WORDS = 5; // of a person's name

/** A name as people write it: `Ludwig van Beethoven`, `Martin Luther King Jr.`, `World Health Organization`. */
export function nameInWords(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  return [name.given, familyOf(name), name.suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** What a person is called by, with what stands before it: `van Beethoven`; of a body its name. */
export function familyOf(name: CslName): string {
  const parts = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  const family = parts.filter((part) => part !== undefined && part !== '').join(' ');
  return family === '' ? (name.literal ?? name.given ?? '') : family;
}

/**
 * A name that was written as words: `Ada Byron`, `Byron, Ada`, `King, Martin Luther, Jr.`. What is no person's name, or may be none, stays as it is
 * written (`literal`).
 */
export function nameFromWords(words: string): CslName {
  const text = words.replace(/\s+/g, ' ').trim();
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 1) {
    const [family = '', given = '', suffix = ''] = parts;
    const isName =
      parts.length <= 3 && family !== '' && given !== '' && (parts.length === 2 || suffix !== '');
    return isName ? { ...withParticle(family), given, ...(suffix !== '' && { suffix }) } : { literal: text };
  }
  const all = text.split(' ');
  const last = all.length > 2 && SUFFIX.test(all.at(-1) ?? '') ? all.pop() : undefined;
  const isBody = all.length < 2 || all.length > MOST_WORDS || /\d|^the\b/i.test(text) || BODY.test(text);
  const particle = all.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const at = particle > 0 ? particle : all.length - 1;
  const family = withParticle(all.slice(at).join(' '));
  if (isBody || family.family === undefined || !/^\p{Lu}|^\P{Cased}/u.test(family.family))
    return { literal: text };
  return { ...family, given: all.slice(0, at).join(' '), ...(last !== undefined && { suffix: last }) };
}

/** A family name apart from the small words before it: `van der Berg`. */
export function withParticle(family: string): CslName {
  const words = family.split(' ');
  const start = words.findIndex((word) => !PARTICLE.test(word));
  if (start <= 0) return { family };
  return { 'non-dropping-particle': words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}
