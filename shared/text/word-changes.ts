import { diffArrays } from 'diff';
import type { TextRange } from './range';
import { unset } from './typeset';

/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** Words and numbers whole (`1.12`, `can't`), signs of scripts that part no words and all else sign by sign; each with the white space behind it. */
const WORDS =
  /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}])+(?:[.,'’·-](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}])+)*|[^\s])\s*/gu;
/** Changes that are sought; texts that differ more are shown as one for the other. */
const MOST_CHANGES = 2000;

/** What changed from one wording to another, word by word (the shortest script, Myers 1986); white space and what typesetting alone changes do not count. What went comes before what came. */
export function wordChanges(before: string, after: string): WordChange[] {
  const olds = wordsOf(before);
  const news = wordsOf(after);
  const plainOlds = olds.map(({ plain }) => plain);
  const plainNews = news.map(({ plain }) => plain);
  const script = diffArrays(plainOlds, plainNews, { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, added: false, value: plainOlds },
    { removed: false, added: true, value: plainNews },
  ];
  const changes: WordChange[] = [];
  let [old, now] = [0, 0];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') changes.push({ kind: 'gone', text: gone });
    if (come !== '') changes.push({ kind: 'new', text: come });
    [gone, come] = ['', ''];
  };
  for (const { removed, added, value } of script) {
    const words = removed ? olds.slice(old, old + value.length) : news.slice(now, now + value.length);
    const text = words.map(({ shown }) => shown).join('');
    if (!added) old += value.length;
    if (!removed) now += value.length;
    if (removed) gone += text;
    else if (added) come += text;
    else {
      flush();
      changes.push({ kind: 'kept', text });
    }
  }
  flush();
  return changes;
}

/** The words of a text: what is compared of each, and how it is written, with the white space behind it. */
function wordsOf(original: string): { plain: string; shown: string }[] {
  const { text, origins } = unset(original);
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    plain: word.trimEnd(),
    shown: original.slice(origins[index], origins[index + word.length]).replace(/(?<!\s)\s+$/, ' '),
  }));
}

/** Where the words and signs of a stretch stand, each without the white space behind it. */
export function wordsIn(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.trimEnd().length,
  }));
}
