import { entryOf, type LibraryEntry } from '../../shared/library/entry';
import { LibraryIndex, type ShelvedMap } from '../../shared/library/library-index';
import { smallMap } from './small-map';

/** What the library keeps of a map of these cards, by a title that is its id, too. */
export function entryWith(title: string, ...cards: readonly string[]): LibraryEntry {
  const map = smallMap(cards.map((text, index) => `claim c${index}: ${text}`).join('\n'));
  return { ...entryOf(map), id: title, title };
}

/** A library of maps, in this order; each was changed a second after the one before. */
export function libraryOf(...entries: readonly LibraryEntry[]): LibraryIndex {
  const index = new LibraryIndex();
  entries.forEach((entry, at) => index.put(shelved(entry, 1000 * at)));
  return index;
}

/** A map in a file that has its title. */
export function shelved(entry: LibraryEntry, modified = 0): ShelvedMap {
  return { path: `${entry.title}.argmap`, modified, entry };
}
