import { shapeText, type TextShape } from '../../../shared/draft/text-shape';
import { readUnit, type Unit } from '../../../shared/draft/unit';
import type { TextRange } from '../../../shared/text/range';

const SENTENCE_END = /[.?!…:–]["'”’)]*\s*$/;

/** Runs the engine's weighing on segments that a corpus gives. `paragraphs` holds each paragraph's range and its segments, in order. */
export function shapeGold(
  text: string,
  paragraphs: readonly { range: TextRange; segments: readonly TextRange[] }[],
): TextShape {
  return shapeText(paragraphs.map(({ range, segments }) => unitsOf(text, range.start, segments)));
}

function unitsOf(text: string, paragraphStart: number, segments: readonly TextRange[]): Unit[] {
  let before = paragraphStart;
  return segments.map(({ start, end }) => {
    const lead = leadOf(text, before, start);
    const opens =
      before === paragraphStart || lead.opens || SENTENCE_END.test(text.slice(paragraphStart, before));
    before = end;
    return readUnit(text, { start, end, leadStart: lead.start, opens });
  });
}

/** The words between two segments that belong to the second one: those of its own sentence. */
function leadOf(text: string, from: number, to: number): { start: number; opens: boolean } {
  const last = [...text.slice(from, to).matchAll(/[.?!]["”]?\s+/g)].at(-1);
  return last ? { start: from + last.index + last[0].length, opens: true } : { start: from, opens: false };
}
