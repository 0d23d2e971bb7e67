/** How a card or a link stands in one labelling. */
export type Verdict = 'in' | 'out' | 'undecided';
