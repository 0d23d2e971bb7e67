/** What `@argdown/core` makes of a text, as far as we read it: the package does not export these types. */

export interface Section {
  title?: string;
  level: number;
  parent?: Section;
  children: Section[];
  data?: unknown;
  tags?: string[];
  startLine?: number;
}

interface Range {
  type: string;
  start: number;
  /** The last character, not the one after it. */
  stop: number;
  url?: string;
  tag?: string;
}

export interface Statement {
  title?: string;
  text?: string | null;
  ranges?: Range[];
  role?: string;
  isReference?: boolean;
  startLine?: number;
  /** At a conclusion. */
  inference?: Inference;
}

export interface Inference {
  type: 'inference';
  inferenceRules?: string[];
  argumentTitle?: string;
  data?: unknown;
}

/** All statements with one title. */
export interface StatementClass {
  type: 'equivalence-class';
  title: string;
  members: Statement[];
  tags?: string[];
  data?: unknown;
  section?: Section | null;
}

export interface Argument {
  type: 'argument';
  title: string;
  members: Statement[];
  /** Premises and conclusions in order; empty where the argument is only sketched. */
  pcs: Statement[];
  tags?: string[];
  data?: unknown;
  section?: Section | null;
}

export interface Relation {
  relationType: 'attack' | 'support' | 'entails' | 'contrary' | 'contradictory' | 'undercut';
  from: StatementClass | Argument | Inference;
  to: StatementClass | Argument | Inference;
  occurrences: { startLine?: number }[];
}

export interface ArgdownModel {
  statements: StatementClass[];
  arguments: Argument[];
  relations: Relation[];
  sections: Section[];
  frontMatter: Record<string, unknown>;
}
