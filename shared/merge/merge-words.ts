import { diffArrays } from 'diff';

/** A stretch of the words of the base, `start` to `end`, in whose place one side has others. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const TOKENS = /[\p{L}\p{N}\p{M}]+(?:[.,'’·-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;
/** Changes that are sought; texts that differ more are not merged. */
const MOST_CHANGES = 2000;

/**
 * Merges two edits of a text, word by word (diff3: Khanna, Kunal and Pierce 2007). What both did alike is done once.
 * @returns nothing where the edits touch: where between them no word of the text is as it was
 */
export function mergeWords(base: string, ours: string, theirs: string): string | undefined {
  const words = base.match(TOKENS) ?? [];
  const [mine, other] = [editsOf(words, ours), editsOf(words, theirs)];
  if (!mine || !other) return undefined;
  const edits = [...mine, ...other].sort((a, b) => a.start - b.start || a.end - b.end);
  let merged = '';
  let at = 0;
  let last: Edit | undefined;
  for (const edit of edits) {
    if (last && isSame(last, edit)) continue;
    if (last && !areApart(words, last, edit)) return undefined;
    merged += words.slice(at, edit.start).join('') + edit.words.join('');
    at = edit.end;
    last = edit;
  }
  return merged + words.slice(at).join('');
}

/** What one side did to the words of the base, in their order. */
function editsOf(words: readonly string[], text: string): Edit[] | undefined {
  const script = diffArrays([...words], text.match(TOKENS) ?? [], { maxEditLength: MOST_CHANGES });
  if (!script) return undefined;
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; words: string[] } | undefined;
  const close = (): void => {
    if (open) edits.push({ ...open, end: at });
    open = undefined;
  };
  for (const { added, removed, value } of script) {
    if (!added && !removed) {
      close();
      at += value.length;
      continue;
    }
    open ??= { start: at, words: [] };
    if (added) open.words.push(...value);
    else at += value.length;
  }
  close();
  return edits;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.words.join('') === b.words.join('');
}

/** Whether a word that nobody touched stands between two edits. */
function areApart(words: readonly string[], { end }: Edit, { start }: Edit): boolean {
  return words.slice(end, start).some((word) => word.trim() !== '');
}
