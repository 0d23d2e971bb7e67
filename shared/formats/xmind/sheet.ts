/** A range of the topics below a topic, by their places from 0; nothing where a file means the topic itself. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** One topic of a mind map, whichever way its file is written. */
export interface Topic {
  readonly id: string | undefined;
  readonly title: string;
  readonly note: string | undefined;
  readonly labels: readonly string[];
  /** The names of its icons: `symbol-plus`. */
  readonly markers: readonly string[];
  readonly address: string | undefined;
  readonly folded: boolean;
  readonly attached: readonly Topic[];
  /** Topics that float on the sheet. */
  readonly detached: readonly Topic[];
  readonly callouts: readonly Topic[];
  /** Topics that sum up others beside them. */
  readonly summaries: readonly Topic[];
  /** Frames with words on them, around some of the topics below, or around this one and all below it. */
  readonly boundaries: readonly { readonly title: string; readonly range: Range | undefined }[];
  /** What it shows beside, and no map has a place for: `['picture', 'bridge.png']`. */
  readonly others: readonly (readonly [what: string, words: string])[];
  /** Where it is in the file, from 1; nothing in JSON. */
  readonly line: number | undefined;
}

/** A line across a sheet. */
export interface Relationship {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

export interface Sheet {
  readonly title: string;
  readonly root: Topic | undefined;
  readonly relationships: readonly Relationship[];
  /** What its icons stand for, as its legend says, and no map has a place for: `['legend', 'urgent']`. */
  readonly legend: Topic['others'];
}

/** Reads `(0,2)`; nothing for `master`. */
export function rangeOf(written: string | undefined): Range | undefined {
  const [, first, last] = /^\((\d{1,6}),(\d{1,6})\)$/.exec(written?.trim() ?? '') ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}
