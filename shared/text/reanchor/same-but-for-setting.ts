import type { TextRange } from '../range';
import type { Unset } from '../typeset';
import { wordsIn } from '../word-changes';

const HYPHEN_IN_WORD = /(?<=\p{L})- ?(?=\p{L})/gu;
/** The end of a sentence, which a heading does not have. */
const ENDS_SENTENCE = /[.!?…:;,。！？।؟۔]["')\]]*$/u;

/**
 * Whether two stretches differ only in how they are set: in the white space between words and signs, in hyphens within words (joined, parted, or at a
 * line's end), and as headings in their case.
 */
export function hasSameWords(before: Unset, from: TextRange, after: Unset, to: TextRange): boolean {
  const old = before.text.slice(from.start, from.end);
  const now = after.text.slice(to.start, to.end);
  const areHeadings = isHeading(before, from) && isHeading(after, to);
  return ['', ' ', '-'].some((hyphen) => {
    const [one, other] = [old, now].map((text) =>
      words((areHeadings ? text.toLowerCase() : text).replace(HYPHEN_IN_WORD, hyphen)),
    );
    return one === other;
  });
}

function words(text: string): string {
  return wordsIn(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** Whether a stretch is a whole line that ends no sentence. */
function isHeading({ text, original, origins }: Unset, { start, end }: TextRange): boolean {
  const first = origins[start] ?? 0;
  const behind = (origins[end - 1] ?? 0) + 1;
  const lineEnd = original.indexOf('\n', behind);
  const left = original.slice(first === 0 ? 0 : original.lastIndexOf('\n', first - 1) + 1, first);
  const right = original.slice(behind, lineEnd < 0 ? original.length : lineEnd);
  return (left + right).trim() === '' && !ENDS_SENTENCE.test(text.slice(start, end));
}
