import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
/** Where real articles lie beside a checkout, if they do; they are other people's text and not part of the repository. */
const SEEDS = join(ROOT, '../shared/seeds');

export interface Article {
  name: string;
  text: string;
}

/** The digests that come with the samples. */
export function digests(): Article[] {
  return ['crossroads', 'endgame', 'talks'].map((name) => {
    const map = JSON.parse(readFileSync(join(ROOT, `shared/samples/${name}.argmap`), 'utf8')) as {
      sources: { text: string }[];
    };
    return { name: `digest of ${name}`, text: map.sources[0]?.text ?? '' };
  });
}

/** The real articles, or none in a clone without them. */
export function realArticles(): Article[] {
  if (!existsSync(SEEDS)) return [];
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: `article ${name.slice(0, 3)}`, text: readFileSync(join(SEEDS, name), 'utf8') }));
}

/** Stretches of an article that a person could highlight: whole sentences of a handy length, each found once. */
export function sentencesOf({ text }: Article): string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.length > 50 && sentence.length < 260 && !sentence.includes('\n'));
  // Not next to each other: where a highlight has just been made, its grip is in the way of the pointer.
  return sentences.filter((sentence, index) => text.split(sentence).length === 2 && index % 2 === 0);
}
