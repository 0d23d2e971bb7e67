import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf } from '../../shared/map/table';
import { textHash } from '../../shared/text/hash';
import { seededRandom } from './ids';
import { randomMap } from './random-map';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu ar en il or un st tr sh'.split(
  ' ',
);
const VOCABULARY = 60_000;
/** Words of a card, a title, an article. */
const LENGTHS = { card: 14, title: 5, article: 400 };
const MAPS_A_FOLDER = 250;

/** A word by its rank: the commonest are the shortest, as in any language. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

/** Words as texts have them: the second as often as the first two parts in three, and so on (Zipf 1949, exponent 1). */
export function zipfWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => wordOf(Math.floor(VOCABULARY ** random()) - 1)).join(' ');
}

/** A map of a library: its cards, title, tags and an article in words of which few are common and many are rare. */
export function libraryMap(cards: number, seed: number): ArgMap {
  const random = seededRandom(seed);
  const { head, tables } = randomMap(cards, seed);
  const text = zipfWords(random, LENGTHS.article);
  const nodes = [...recordsOf(tables.nodes)].map((node) => ({
    ...node,
    text: zipfWords(random, LENGTHS.card),
    ...(random() < 0.2 && { tags: [zipfWords(random, 1)] }),
  }));
  const source = { id: 's-000000000001', kind: 'article' as const, title: zipfWords(random, LENGTHS.title) };
  return buildMap(
    { ...head, title: zipfWords(random, LENGTHS.title) },
    {
      nodes,
      places: [...recordsOf(tables.places)],
      links: [...recordsOf(tables.links)],
      sources: [{ ...source, authors: [], text, textHash: textHash(text) }],
    },
  );
}

/** Fills a folder with so many maps, some hundred in each folder inside it. @returns their paths, from the folder on */
export function writeLibrary(folder: string, maps: number, cards: number): string[] {
  return Array.from({ length: maps }, (_, at) => {
    const inside = `folder ${Math.floor(at / MAPS_A_FOLDER)}`;
    mkdirSync(join(folder, inside), { recursive: true });
    const path = `${inside}/map ${at}.argmap`;
    writeFileSync(join(folder, path), serializeMap(libraryMap(cards, at + 1)));
    return path;
  });
}
