import type { Source } from '../map/schema';
import { addressOf } from '../text/address';
import { foldedText } from '../text/find';
import { dateOf, namesOf, textOf, type CslItem } from './csl-item';
import { mapDate } from './dates';
import { familyOf } from './names';
import { plainTitle } from './markup';
import { itemOf } from './source-item';

const FEWEST_WORDS = 3; // of a title that few works share

/** Finds the source that a reference is of: by its DOI, its address, or its title, if neither author nor year speak against it. */
export class KnownReferences {
  private readonly byKey = new Map<string, Source[]>();

  constructor(sources: Iterable<Source>) {
    for (const source of sources) this.add(source);
  }

  /** Makes a source known, or one that has changed known by what is new of it. */
  add(source: Source): void {
    for (const key of keysOf(itemOf(source))) {
      const others = (this.byKey.get(key) ?? []).filter(({ id }) => id !== source.id);
      this.byKey.set(key, [...others, source]);
    }
  }

  /** @returns nothing when none is the same */
  find(item: CslItem): Source | undefined {
    for (const key of keysOf(item)) {
      const same = this.byKey.get(key)?.find((source) => !contradict(itemOf(source), item, key));
      if (same) return same;
    }
    return undefined;
  }
}

/** What a work is known by, the surest first. */
function keysOf(item: CslItem): string[] {
  const url = textOf(item, 'URL');
  const doi = doiOf(textOf(item, 'DOI')) ?? doiOf(url);
  const address = addressOf(url);
  const title = titleKey(item);
  return [
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(address === undefined ? [] : [`url ${address}`]),
    ...(title === undefined ? [] : [`title ${title}`]),
  ];
}

/** A DOI without the address that resolves it, in small letters; nothing where a text is none. */
export function doiOf(text: string | undefined): string | undefined {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(
    text?.trim() ?? '',
  )?.[1];
  return doi?.toLowerCase();
}

function titleKey(item: CslItem): string | undefined {
  const title = foldedText(plainTitle(textOf(item, 'title') ?? ''));
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.length === 0 ? undefined : words.join(' ');
}

/** Whether what two references say of author, year and DOI cannot be of one work. Short titles need an author that says the same. */
function contradict(one: CslItem, other: CslItem, key: string): boolean {
  const differ = (say: (item: CslItem) => string | undefined): boolean => {
    const [a, b] = [say(one), say(other)];
    return a !== undefined && b !== undefined && a !== b;
  };
  if (differ((item) => doiOf(textOf(item, 'DOI')))) return true;
  if (!key.startsWith('title ')) return false;
  if (differ((item) => /^-?\d+/.exec(mapDate(dateOf(item, 'issued')) ?? '')?.[0])) return true;
  const families = [one, other].map((item) =>
    namesOf(item, 'author').map((name) => foldedText(familyOf(name))),
  );
  const [a = [], b = []] = families;
  const known = a.length > 0 && b.length > 0;
  const shared = a.some((name) => b.some((each) => name.endsWith(each) || each.endsWith(name)));
  return known ? !shared : key.split(' ').length <= FEWEST_WORDS;
}
