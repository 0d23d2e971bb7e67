import { shownText } from '../../shared/shown-text';
import type { TextRange } from '../../shared/text/range';
import { markedParts } from './marked-parts';

/** A text with what was found in it; of a long one the part around the first find. */
export function MarkedWords({ text, marks }: { text: string; marks: readonly TextRange[] }) {
  return (
    <span dir="auto">
      {markedParts(text, marks).map(({ text: part, isMarked }, index) =>
        isMarked ? <mark key={index}>{shownText(part)}</mark> : <span key={index}>{shownText(part)}</span>,
      )}
    </span>
  );
}
