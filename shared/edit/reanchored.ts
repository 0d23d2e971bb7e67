import type { Passage, Source } from '../map/schema';
import type { Verdict } from '../text/reanchor/reanchor';
import { makePassage } from '../text/selector';

/**
 * A passage after its source's text was replaced. Where the same words were found it marks them; else it keeps its words, and the hash of the
 * text that they are from, until a person decides. One that was moved before is still to be looked at, though it now stays where it is.
 * @param source with the new text
 */
export function reanchored(passage: Passage, source: Source, verdict: Verdict): Passage {
  switch (verdict.verdict) {
    case 'exact':
      return {
        ...passage,
        ...makePassage({ id: passage.id, source, ...verdict.place }),
        status: passage.status === 'moved' ? 'moved' : undefined,
      };
    case 'moved':
      return { ...passage, ...makePassage({ id: passage.id, source, ...verdict.place }), status: 'moved' };
    case 'reworded':
      return { ...passage, ...verdict.place, status: 'reworded' };
    case 'ambiguous':
      return { ...passage, ...(verdict.places[0] ?? {}), status: 'ambiguous' };
    case 'lost':
      return { ...passage, status: 'lost' };
  }
}
