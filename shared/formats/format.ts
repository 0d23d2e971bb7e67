import type { NewId } from '../ids';
import type { ArgMap } from '../map/arg-map';
import type { Result } from '../result';
import type { LossReport } from './loss';
import type { ReadOptions } from './read-options';

/** What a reader is given beside the text. */
export interface ReadContext {
  newId: NewId;
  /** The time in UTC, for the new map. */
  now: string;
  /** The file's name without its ending: what the map is called when the file does not say. */
  title: string;
  /**
   * The file that belongs to this one, for formats that are two files: BRAT keeps the text that its `.ann` marks in a `.txt` of the same name beside it,
   * XMind comments in another part of the archive. Whoever opens the file looks for it; without it a reader makes do and says what is missing.
   */
  companion?: { readonly fileName: string; readonly text: string } | undefined;
  /** How a person wants it read where the file leaves that open. */
  options?: ReadOptions | undefined;
}

/** A map that was made of another tool's file. */
export interface Reading {
  readonly map: ArgMap;
  readonly report: LossReport;
}

/** A map as another tool's file. */
export interface Writing {
  readonly text: string;
  readonly report: LossReport;
}

/**
 * Reads a text of another format. Pure; a text that is none of its format gives an error that says in which line and column, where that can be
 * had. Never throws on any text.
 */
export type FormatReader = (text: string, context: ReadContext) => Result<Reading>;

export interface WriteOptions {
  /** Leaves out what only this program reads (`Format.plain`). */
  readonly plain?: boolean | undefined;
}

/** Writes a map in another format. Pure. The same map and options give the same bytes. */
export type FormatWriter = (map: ArgMap, options?: WriteOptions) => Writing;

/** A text format of another tool: what people and programs must know of it before it is read or written. */
export interface Format {
  /** How it is named on the command line: `argdown`. */
  readonly id: string;
  /** How people call it: `Argdown`. */
  readonly name: string;
  /** File names' endings with their dots, the one that is written first. */
  readonly extensions: readonly string[];
  /** Names of files that are surely of this format, although others have their ending, too. */
  readonly named?: RegExp;
  /**
   * How surely a text with one of these endings is of this format, from its beginning: 0 no, 1 could be, 2 surely. Without it, 1.
   * @param head the first 64 Ki UTF-16 units of the text
   */
  readonly recognise?: (head: string) => 0 | 1 | 2;
  /** The ending of a file beside it that its reader needs (`ReadContext.companion`). */
  readonly companion?: string;
  /** Its files are zip archives. */
  readonly packed?: {
    /** The names of the entries that can have the text, which is JSON or XML; the first that is there counts. */
    readonly texts: readonly string[];
    /** The name of the entry with what belongs to the text (`ReadContext.companion`). */
    readonly companion: string;
  };
  /** Its writer puts data of ours beside the text that people read, and can leave them out. */
  readonly plain?: true;
  /** A line that readers of the format pass over. The words hold no line end. */
  readonly remark?: (words: string) => string;
  /** It holds references and quotations from articles, which belong into a map that is there: what it says of an article fills in what the map has of it. */
  readonly references?: true;
  /** It has a reader (`readers.ts`). */
  readonly reads?: true;
  /** It has a writer (`writers.ts`). */
  readonly writes?: true;
}
