import { plainName } from './plain-name';

/** Under which names tools keep who says something and where it stands. */
export const FACT_NAMES = {
  source: ['quelle', 'fonte', 'fuente', 'bron', 'source', 'source title'],
  author: ['author', 'authors', 'by', 'autor', 'autorin', 'auteur', 'autore', 'verfasser'],
  speaker: ['speaker', 'said by', 'spoken by', 'sprecher', 'sprecherin', 'locuteur', 'hablante'],
  url: ['url', 'link', 'address', 'source url'],
} as const;

type Fact = keyof typeof FACT_NAMES;

/** What data beside a text say of it, as a map has it. */
export interface NamedFacts {
  readonly speaker: string | undefined;
  /** Where it stands, in words for the note. */
  readonly source: string | undefined;
}

/** Finds who says a text and where it stands among the data beside it; who is the author of nothing else says the text. */
export function factsIn(data: Iterable<readonly [name: string, value: string]>): NamedFacts {
  const known = new Map([...data].map(([name, value]) => [plainName(name), value.trim()]));
  const said = (fact: Fact): string =>
    FACT_NAMES[fact].map((name) => known.get(name) ?? '').find((value) => value !== '') ?? '';
  const [author, speaker] = [said('author'), said('speaker')];
  const place = [said('source'), said('url')];
  const isOfSource = speaker !== '' || place.some((part) => part !== '');
  const [title = '', url = ''] = place;
  return {
    speaker: (isOfSource ? speaker : author) || undefined,
    source: sourceInWords([title, isOfSource ? author : '', url]),
  };
}

/** A source in one line of a note; nothing where none of its parts is said. */
export function sourceInWords(parts: readonly string[]): string | undefined {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? undefined : `Source: ${said.join(', ')}`;
}
