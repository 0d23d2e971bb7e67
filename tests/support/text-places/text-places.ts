/**
 * Where files of one format have text that a person can see, by the specification of the format and the programs that write it, not by our reader. To be
 * tried with a marker in each place: it must be in the map, or in the report.
 */
export interface TextPlaces {
  /** The id of the format. */
  readonly format: string;
  /** Each place by its name. Those that begin with `+` lose nothing: with text in these alone, a file gives an empty report. */
  readonly places: readonly string[];
  /**
   * A file with text in some of the places.
   * @param at the text in a place, empty where it has none
   */
  readonly file: (at: (place: string) => string) => string;
  /** The text of the file beside it, for formats that are two files. */
  readonly companion?: (at: (place: string) => string) => string;
}

/** A piece of a file, if there is a text for it. */
export function only(text: string, piece: (text: string) => string): string {
  return text === '' ? '' : piece(text);
}
