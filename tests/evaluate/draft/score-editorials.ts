import { draftText } from '../../../shared/draft/draft-text';
import type { Proposal } from '../../../shared/draft/proposal';
import { blocksOf } from '../../../shared/text/blocks';
import type { TextRange } from '../../../shared/text/range';
import { sentencesOf } from '../../../shared/text/sentences';
import { macroF1 } from './macro-f1';
import type { Editorial, UnitKind } from './read-editorials';

/** How evidence is told from claims in editorials, and how much is proposed. */
export interface EditorialScore {
  readonly texts: number;
  readonly units: number;
  /** Macro F1 of evidence and claim over all units. */
  readonly kind: number;
}

/** What the units of an editorial are said to be, in their order. */
export type EditorialGuess = (editorial: Editorial) => readonly UnitKind[];

/** What the draft engine makes of an editorial's units: what the proposal is that covers most of one; claims where nothing is proposed. */
export function draftEditorial(editorial: Editorial): UnitKind[] {
  const { proposals } = draftText(editorial);
  return editorial.units.map((unit) => {
    const best = proposals.reduce<{ covered: number; kind: Proposal['kind'] }>(
      (most, { kind, ...range }) => {
        const covered = shared(unit, range);
        return covered > most.covered ? { covered, kind } : most;
      },
      { covered: 0, kind: 'claim' },
    );
    return best.kind === 'evidence' ? 'evidence' : 'claim';
  });
}

/** Scores a guess over the units of all editorials together. */
export function scoreEditorials(editorials: readonly Editorial[], guess: EditorialGuess): EditorialScore {
  const truth = editorials.flatMap(({ units }) => units.map(({ kind }) => kind));
  return { texts: editorials.length, units: truth.length, kind: macroF1(truth, editorials.flatMap(guess)) };
}

/** How much is proposed for editorials. */
export interface Amount {
  readonly proposals: number;
  readonly perThousandWords: number;
  /** The share of the proposed claims that stand in a sentence in which people found a claim. */
  readonly claimsAmongClaims: number;
  readonly linksPerProposal: number;
}

export function amountOf(editorials: readonly Editorial[]): Amount {
  const drafts = editorials.map((editorial) => ({ editorial, proposals: draftText(editorial).proposals }));
  const proposals = drafts.flatMap((draft) => draft.proposals);
  const words = editorials.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const links = proposals.reduce((sum, one) => sum + one.links.length, 0);
  const claims = drafts.flatMap(({ editorial, proposals: made }) =>
    made.filter(({ kind }) => kind === 'claim').map((claim) => isAmongClaims(editorial, claim)),
  );
  return {
    proposals: proposals.length,
    perThousandWords: (1000 * proposals.length) / words,
    claimsAmongClaims: claims.filter(Boolean).length / claims.length,
    linksPerProposal: links / proposals.length,
  };
}

/** Whether a sentence that holds a proposal holds a unit that is a claim. */
function isAmongClaims({ text, units }: Editorial, proposal: TextRange): boolean {
  return blocksOf(text)
    .filter((block) => shared(block, proposal) > 0)
    .flatMap((block) => sentencesOf(text, block))
    .filter((sentence) => shared(sentence, proposal) > 0)
    .some((sentence) => units.some((unit) => unit.kind === 'claim' && shared(unit, sentence) > 0));
}

function shared(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
