import { dateOf, namesOf, textOf, type CslItem } from './csl-item';
import { mapDate } from './dates';
import { plainTitle } from './markup';
import { familyOf } from './names';

/** What every program takes for a key. */
const KEY = /^[^\s"#%'(),={}~\\@[\]]{1,200}$/;
const ARTICLE = /^(?:an?|the|on|der|die|das|ein|eine|le|la|les|un|une|el|los)$/;

/** The key of each reference: its own, else one of name, year and title (`doe2020rivers`); those that would be the same get a letter. */
export function citationKeys(items: readonly CslItem[]): string[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const wanted = ownKey(item) ?? madeKey(item);
    let key = wanted;
    for (let count = 0; taken.has(key.toLowerCase()); count++) key = `${wanted}${suffix(count)}`;
    taken.add(key.toLowerCase());
    return key;
  });
}

function ownKey(item: CslItem): string | undefined {
  return [textOf(item, 'citation-key'), textOf(item, 'id')].find((key) => key !== undefined && KEY.test(key));
}

function madeKey(item: CslItem): string {
  const [author] = [...namesOf(item, 'author'), ...namesOf(item, 'editor')];
  const year = /^-?\d+/.exec(mapDate(dateOf(item, 'issued')) ?? '')?.[0] ?? '';
  const words = lettersOf(plainTitle(textOf(item, 'title') ?? '')).split(' ');
  const word = words.find((each) => each.length > 1 && !ARTICLE.test(each)) ?? '';
  const name = lettersOf(author ? familyOf(author) : '').replaceAll(' ', '');
  return `${name}${year}${word}` || 'reference';
}

/** Words in small letters without accents and signs. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 0 is `a`, 25 is `z`, 26 is `aa`: the letters behind the years of works that would be cited alike. */
export function suffix(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : suffix(Math.floor(index / 26) - 1) + letter;
}
