import { familyOf, withParticle } from '../../citations/names';
import type { CslName } from '../../citations/csl-item';
import { latexOfText } from './latex-of-text';
import { textOfLatex } from './latex-text';

/** What BibTeX writes for the authors that are not named. */
export const OTHERS = 'others';

/** A list of names in BibTeX: `Ludwig van Beethoven and King, Jr., Martin Luther and {World Health Organization}`. */
export function namesOfLatex(latex: string, tellUnknown?: (command: string) => void): CslName[] {
  const text = (part: string): string => textOfLatex(part, tellUnknown);
  return splitOutside(latex, /\s+and(?=\s)/iy)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => nameOfLatex(name, text))
    .filter((name) => Object.keys(name).length > 0);
}

function nameOfLatex(name: string, text: (latex: string) => string): CslName {
  if (isOneGroup(name) || name.toLowerCase() === OTHERS) return withoutEmpty({ literal: text(name) });
  const parts = splitOutside(name, /,/y).map((part) => part.trim());
  if (parts.some((part) => /^(?:family|given)\s*=/i.test(part))) return labelled(parts, text);
  const [first = '', second = '', third = ''] = parts;
  if (parts.length > 2)
    return person(text, { last: first, suffix: second, given: parts.slice(2).join(' ') || third });
  if (parts.length === 2) return person(text, { last: first, given: second });
  const words = splitOutside(name, /[\s~]+/y).filter((word) => word !== '');
  const particle = words.findIndex((word, index) => index < words.length - 1 && isSmall(word));
  const at = particle >= 0 ? particle : words.length - 1;
  return person(text, { last: words.slice(at).join(' '), given: words.slice(0, at).join(' ') });
}

interface NameParts {
  readonly last: string;
  readonly given: string;
  readonly suffix?: string;
}

function person(text: (latex: string) => string, { last, given, suffix = '' }: NameParts): CslName {
  const words = splitOutside(last, /[\s~]+/y).filter((word) => word !== '');
  const start = words.findIndex((word, index) => !isSmall(word) || index === words.length - 1);
  return withoutEmpty({
    'non-dropping-particle': text(words.slice(0, start).join(' ')),
    family: text(words.slice(start).join(' ')),
    given: text(given),
    suffix: text(suffix),
  });
}

/** BibLaTeX can say which part is which: `family=Humboldt, given=Alexander, prefix=von, useprefix=false`. */
function labelled(parts: readonly string[], text: (latex: string) => string): CslName {
  const values = new Map(
    parts.map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.trim().toLowerCase(), text(value.join('=').trim())] as const;
    }),
  );
  const particle = values.get('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle';
  return withoutEmpty({
    [particle]: values.get('prefix'),
    family: values.get('family'),
    given: values.get('given'),
    suffix: values.get('suffix'),
  });
}

/** Names as BibTeX lists them. */
export function latexOfNames(names: readonly CslName[]): string {
  return names.map(latexOfName).join(' and ');
}

function latexOfName(name: CslName): string {
  if (name.literal !== undefined) return name.literal === OTHERS ? OTHERS : `{${latexOfText(name.literal)}}`;
  if (name['dropping-particle'] !== undefined)
    return [
      `family=${part(name.family ?? '')}`,
      `given=${part(name.given ?? '')}`,
      ...(name.suffix === undefined ? [] : [`suffix=${part(name.suffix)}`]),
      `prefix=${part([name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' '))}`,
      'useprefix=false',
    ].join(', ');
  const particle = name['non-dropping-particle'];
  const family = name.family ?? '';
  // A family name that is written small would be taken for a particle.
  const kept = withParticle(family)['non-dropping-particle'] !== undefined || isSmall(family);
  const last = `${particle === undefined ? '' : `${latexOfText(particle)} `}${kept ? `{${latexOfText(family)}}` : part(family)}`;
  if (family === '') return `{${latexOfText(familyOf(name))}}`;
  if (name.suffix !== undefined) return `${last}, ${part(name.suffix)}, ${part(name.given ?? '')}`;
  if (name.given !== undefined) return `${last}, ${part(name.given)}`;
  return last.includes(' ') && !kept ? `${last},` : last;
}

/** A part of a name in braces where BibTeX would take it apart. */
function part(text: string): string {
  const latex = latexOfText(text);
  return /,|=|\band\b/i.test(text) ? `{${latex}}` : latex;
}

/** Whether a word begins with a small letter; of one in braces nobody can tell. */
function isSmall(word: string): boolean {
  const [first = ''] = word.startsWith('{\\') || word.startsWith('\\') ? textOfLatex(word) : word;
  return /^\p{Ll}/u.test(first);
}

function isOneGroup(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0) return false;
  }
  return !text.startsWith('{\\');
}

/** @param separator sticky; what stands between parts, outside of braces */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = at;
      const found = separator.exec(text);
      if (!found) continue;
      parts.push(text.slice(start, at));
      at += found[0].length - 1;
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function withoutEmpty(name: CslName): CslName {
  return Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined && value !== ''));
}
