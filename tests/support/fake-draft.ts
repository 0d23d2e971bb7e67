import type { Draft, Proposal } from '../../shared/draft/proposal';
import { TEXT, rangeOf } from './reader-window';

/** A proposal for some words of the article of `openReaderWindow`. */
export function proposalFor(id: string, words: string, more: Partial<Proposal> = {}): Proposal {
  return {
    id,
    kind: 'claim',
    main: false,
    ...rangeOf(words),
    text: words,
    confidence: 0.5,
    cue: 'says so',
    links: [],
    ...more,
  };
}

/** The three sentences of that article: the second argues for the first, the third against the second. */
export function fakeDraft(): Draft {
  const [first = '', second = '', third = ''] = TEXT.split(/(?<=\.)\s+/);
  const because = { confidence: 0.6, cue: 'begins with “because”' };
  return {
    proposals: [
      proposalFor('p1', first, { main: true, confidence: 0.9 }),
      proposalFor('p2', second, {
        kind: 'evidence',
        confidence: 0.5,
        speaker: 'A witness',
        statement: 'The second follows the first.',
        links: [{ relation: 'supports', to: 'p1', ...because }],
      }),
      proposalFor('p3', third, {
        kind: 'counterargument',
        confidence: 0.2,
        links: [{ relation: 'opposes', to: 'p2', ...because }],
      }),
    ],
  };
}
