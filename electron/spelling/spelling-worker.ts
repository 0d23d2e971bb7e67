import nspell from 'nspell';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { SpellingAnswer, SpellingQuestion } from './spelling-thread';

/** The thread in which words are looked up: reading a dictionary takes a second, and all that its rules make of it much memory. */
const { paths } = workerData as { paths: readonly string[] };
const spellers: nspell.Speller[] = paths.map(readDictionary);

/** Its rules say in which encoding both files are. */
function readDictionary(path: string): nspell.Speller {
  const rules = readFileSync(`${path}.aff`);
  const [, encoding = 'utf-8'] = /^SET[ \t]+([\w-]+)/m.exec(rules.toString('latin1')) ?? [];
  const decoder = new TextDecoder(encoding.replace(/^ISO(?=\d)/, 'ISO-'));
  return nspell(decoder.decode(rules), decoder.decode(readFileSync(`${path}.dic`)));
}

const knows = (word: string): boolean => spellers.some((speller) => speller.correct(word));

parentPort?.on('message', ({ id, words, suggest }: SpellingQuestion) => {
  const answer: SpellingAnswer = {
    id,
    words: suggest
      ? words.flatMap((word) => spellers.flatMap((speller) => speller.suggest(word)))
      : words.filter((word) => !knows(word)),
  };
  parentPort?.postMessage(answer);
});
