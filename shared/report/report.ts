import type { NodeKind, Relation } from '../map/schema';
import type { Drawing } from '../picture/drawing';

/** A stretch of words of one look. Its text is as it is to be shown: characters that are not seen stand there by their names. */
export interface Run {
  readonly text: string;
  readonly look?: 'strong' | 'soft' | 'italic' | undefined;
  /** The anchor in the report that it leads to. */
  readonly to?: string | undefined;
  /** An address outside that may be opened. */
  readonly url?: string | undefined;
}

export type Runs = readonly Run[];

/** A section's title; the report's own title is not among the blocks. */
export interface Heading {
  readonly type: 'heading';
  /** 1 a section, 2 a part of one. */
  readonly level: 1 | 2;
  readonly runs: Runs;
  readonly anchor?: string | undefined;
  /** The node that it shows. */
  readonly node?: string | undefined;
  /** It begins a page, where there are pages. */
  readonly startsPage?: boolean | undefined;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: Runs;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Runs[];
}

/** One line of the argument in words: a node, or a step in which several premises stand together. */
export interface Point {
  readonly type: 'point';
  /** 0 under a heading, then one more for each step away from it; unbounded. */
  readonly depth: number;
  readonly anchor?: string | undefined;
  readonly node?: string | undefined;
  readonly kind?: NodeKind | undefined;
  readonly relation?: Relation | undefined;
  readonly runs: Runs;
  /** What else is known of it, a paragraph each. */
  readonly below: readonly Runs[];
}

/** Words of a source, and where they stand. */
export interface Quote {
  readonly type: 'quote';
  readonly text: string;
  readonly from: Runs;
  readonly passage: string;
}

export interface Table {
  readonly type: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly Runs[])[];
}

/** A drawing, for documents that have room for it; a page has the map itself. */
export interface PictureBlock {
  readonly type: 'picture';
  readonly drawing: Drawing;
}

export type Block = Heading | Paragraph | List | Point | Quote | Table | PictureBlock;

/** A map in words: one document that every writer (web page, Word, PDF) takes what it needs from. */
export interface Report {
  readonly title: string;
  /** BCP 47; `en` where the map does not say. */
  readonly language: string;
  /** How it is to be handled: stands at the head and foot of every page. */
  readonly mark?: string | undefined;
  readonly blocks: readonly Block[];
}

/** Further in than this, points are set no deeper: who reads knows where they belong by the numbers that they name. */
export const DEEPEST_INDENT = 8;

/** How far in a point is set. */
export function indentOf({ depth }: Point): number {
  return Math.min(depth, DEEPEST_INDENT);
}

/** The words of runs alone. */
export function wordsOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
