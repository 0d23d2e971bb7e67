import type { TextRange } from './range';

/** A word: `plain` in small letters with straight apostrophes, and where it stands in its text. */
export interface Word extends TextRange {
  readonly plain: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.\-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a stretch of text; abbreviations lose their full stops (`U.S.` is `us`), numbers stay whole. */
export function wordsIn(text: string, { start, end }: TextRange): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    const plain = match[0].toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').replaceAll('.', '');
    words.push({ plain, start: from, end: from + match[0].length });
  }
  return words;
}

const COMMON = new Set(
  `a an the this that these those and or but if of in on at to for from by with as is are was were be been being am it its he she they them his her their our your my me i we us you who whom which what when where why how
   not no nor so than then there here have has had do does did done can could will would shall should may might must also very much many more most some any all each every other such own same too only just even still yet
   about into over under again further once because while during before after above below up down out off through between against one two first second ever never however therefore thus although though since until unless both either neither get got make makes made take takes taken go goes going
   people way thing things like well now new time really quite need needs ought say says said think believe argue`.split(
    /\s+/,
  ),
);

/** Whether a word carries a topic: no article, pronoun, auxiliary or connective. */
export function isContent({ plain }: Word): boolean {
  return plain.length > 2 && !COMMON.has(plain);
}

/** A word without its commonest endings, so that `fines` meets `fine` and `regulated` meets `regulation`. For comparing only. */
export function stem(word: string): string {
  let base = word.replace(/'s?$/, '').replace(/'s$/, '');
  if (base.length > 6)
    base = base.replace(
      /(?:ational|ations?|ating|ated|ates?|itions?|ments?|ness|ities|ity|ously|ous|ively|ive|ably|able|ibly|ible|ially|ial|ally|al)$/,
      '',
    );
  if (base.length > 3) base = base.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|ers?|es|ly|s|e|y)$/, '');
  return base.length >= 3 ? base : word;
}
