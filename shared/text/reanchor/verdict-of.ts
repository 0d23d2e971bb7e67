import type { Passage, Source } from '../../map/schema';
import { ownText } from './own-text';
import { compareTexts, type Verdict } from './reanchor';

/** What becomes of passages of one source in its text as it is now. Texts are compared once, however many passages there are. */
export function createVerdicts(source: Source): (passage: Passage) => Verdict {
  const compared = new Map<string, ReturnType<typeof compareTexts>>();
  return (passage) => {
    const { text, place } = ownText(source, passage);
    const find = compared.get(text) ?? compareTexts(text, source.text);
    compared.set(text, find);
    return find(place);
  };
}
