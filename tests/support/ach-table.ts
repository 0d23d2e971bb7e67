import type { AchTable } from '../../shared/argue/ach/table';
import type { Rating } from '../../shared/map/ratings';

/** A table that no map stands behind: rows of ratings, `undefined` for an empty cell. */
export function achTable(
  rows: readonly {
    ratings: readonly (Rating | undefined)[];
    text?: string;
    credibility?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  }[],
): AchTable {
  const columns = rows[0]?.ratings.length ?? 0;
  return {
    question: { id: 'n-question00000', kind: 'question', text: 'Which?' },
    hypotheses: Array.from({ length: columns }, (_each, column) => ({
      node: { id: `n-hypothesis00${column}`, kind: 'claim', text: `H${column + 1}` },
      depth: 0,
      parent: undefined,
    })),
    rows: rows.map(({ ratings, text, credibility }, row) => ({
      evidence: {
        id: `n-evidence0000${row}`,
        kind: 'evidence',
        text: text ?? `E${row + 1}`,
        ...(credibility && { credibility }),
      },
      cells: ratings.map((rating) => rating && { rating, how: 'direct', links: [] }),
    })),
  };
}
