import { diffArrays } from 'diff';
import type { TextRange } from './range';

/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** Words and numbers whole (`1.12`, `can't`), else sign by sign, each with the white space behind it. */
const WORDS = /(?:[\p{L}\p{N}\p{M}]+(?:[.,'’·-][\p{L}\p{N}\p{M}]+)*|[^\s])\s*/gu;
/** Changes that are sought; texts that differ more are shown as one for the other. */
const MOST_CHANGES = 2000;

/** What changed from one wording to another, word by word (the shortest script, Myers 1986); white space does not count. What went comes before what came. */
export function wordChanges(before: string, after: string): WordChange[] {
  const olds = wordsOf(before);
  const news = wordsOf(after);
  const script = diffArrays(olds, news, {
    maxEditLength: MOST_CHANGES,
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
  }) ?? [
    { removed: true, added: false, value: olds },
    { removed: false, added: true, value: news },
  ];
  const changes: WordChange[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') changes.push({ kind: 'gone', text: gone });
    if (come !== '') changes.push({ kind: 'new', text: come });
    [gone, come] = ['', ''];
  };
  for (const { removed, added, value } of script) {
    const text = value.join('');
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

function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.replace(/(?<!\s)\s+$/, ' '));
}

/** Where the words and signs of a stretch stand, each without the white space behind it. */
export function wordsIn(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.trimEnd().length,
  }));
}
