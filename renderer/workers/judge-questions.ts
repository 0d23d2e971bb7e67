import type { AgainMark } from '../../shared/argue/map/again-marks';
import type { Contribution, ContributionKind } from '../../shared/argue/gradual/contributions';
import type { GradualName } from '../../shared/argue/gradual/semantics';
import type { Piece } from '../../shared/argue/map/explain-in-words';
import type { UnitKind } from '../../shared/argue/map/failing-units';
import type { Compared } from '../../shared/argue/map/side-by-side';
import type { Carrying, Held } from '../../shared/argue/map/what-carries';
import type { Explanation } from '../../shared/argue/map/why';
import type { DegreeExplanation } from '../../shared/argue/map/why-degree';

/** What can be asked about a map, each with what it takes and what it gives. `id` is that of a card, or of a link where links can be asked about. */
export interface Asked {
  why: { in: { readonly id: string }; out: Explanation };
  whyLink: { in: { readonly id: string }; out: readonly (readonly Piece[])[] };
  whyDegree: {
    in: { readonly id: string; readonly degrees: GradualName; readonly threshold: number };
    out: DegreeExplanation;
  };
  contributions: {
    in: { readonly id: string; readonly kind: ContributionKind; readonly degrees: GradualName };
    out: readonly (Contribution & { readonly card: string })[];
  };
  weight: {
    in: { readonly id: string; readonly units: UnitKind; readonly held: Held };
    out: Carrying;
  };
  again: { in: object; out: readonly AgainMark[] };
  compare: {
    in: { readonly id: string; readonly degrees: GradualName; readonly threshold: number };
    out: Compared;
  };
}

export type AskedName = keyof Asked;
export type Question<N extends AskedName = AskedName> = {
  [Q in N]: { readonly name: Q } & Asked[Q]['in'];
}[N];
export type Answer<N extends AskedName = AskedName> = Asked[N]['out'];
