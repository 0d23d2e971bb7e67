import type { ExportOptions } from '../../shared/formats/export-options';
import type { LossReport } from '../../shared/formats/loss';

/** A map that is to go out. */
export interface ExportJob {
  /** The text of its file. */
  readonly content: string;
  /** The id of one of `EXPORTS`. */
  readonly kind: string;
  readonly options: ExportOptions;
  /** Makes what shows beforehand how it will be (`ExportKind.preview`), with the report of the real one. */
  readonly preview?: boolean | undefined;
  /** What a filter hides and what stands back: ids of nodes and links; folded branches stay folded. Absent: the whole map, unfolded. */
  readonly shown?: { readonly hidden: readonly string[]; readonly faded: readonly string[] } | undefined;
  /** When it is made, for formats that say so: ISO 8601. */
  readonly date: string;
  /** Where `fonts` and `handout` lie (build/bundle.mjs). */
  readonly folder: string;
}

/** What has been made of it. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly report: LossReport;
  /** What a person should know, such as a smaller scale than was asked for. */
  readonly notes: readonly string[];
}
