import type { ArgMap } from '../../shared/map/arg-map';

/** A version of a map, and what a person knows it as: "Your map", "minutes (from Ann).argmap". */
export interface NamedVersion {
  readonly name: string;
  readonly map: ArgMap;
}

/** Two versions to be looked at beside each other, the earlier one first. */
export interface Comparison {
  readonly before: NamedVersion;
  readonly after: NamedVersion;
}

/** Two versions to be made one. */
export interface MergeSubject {
  readonly mine: NamedVersion;
  readonly theirs: NamedVersion;
  /** What both come from, and when that was kept (ISO 8601); absent where nobody knows. */
  readonly base?: { readonly map: ArgMap; readonly taken: string } | undefined;
  /** They were merged before, by git or here, and this is what came of it: what is undecided in it is all that is left to do. */
  readonly merged?: ArgMap | undefined;
}
