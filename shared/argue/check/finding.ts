import type { AchTable } from '../ach/table';
import type { CommandInput, CommandName } from '../../edit/commands';
import type { ArgMap } from '../../map/arg-map';
import type { Link, Node } from '../../map/schema';
import type { SupportGraph } from './support-graph';

/**
 * How much a finding says. `error`: the map cannot be right as it stands. `warning`: a reviewer would ask for it to be mended. `hint`: a question to
 * the author that is often worth asking.
 */
export type Severity = 'error' | 'warning' | 'hint';

export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** One edit that would mend a finding, as a step that undo takes back. */
export interface Fix {
  /** As an order: "Make it a question". */
  readonly label: string;
  readonly edit: { [N in CommandName]: { readonly name: N; readonly input: CommandInput<N> } }[CommandName];
}

/** What a rule has found, in a map. */
export interface Finding {
  /** Of `RULES`; never changes its meaning. */
  readonly rule: string;
  readonly severity: Severity;
  /** The records that it is about, the first of them a card, a link or an article: where it is shown, and where its dismissal is kept. */
  readonly about: readonly [string, ...string[]];
  /** Why, in a sentence that can be read without the map. */
  readonly reason: string;
  readonly fix?: Fix | undefined;
}

/** What a rule says of one place; its own id and severity go without saying. */
export type Found = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/** What every rule says of itself. */
interface About {
  /** The usual severity of what it finds. */
  readonly severity: Severity;
  /** As a heading: "Support in a circle". */
  readonly title: string;
  /** What is asked and why, in a sentence or two, for the documents and beside a finding. */
  readonly about: string;
}

/** A check of one card or link after the other. It may look two steps along links around it (`touched.ts`), and at articles of the card: no further. */
export interface CardRule extends About {
  readonly at: 'nodes';
  readonly find: (node: Node, map: Checked) => Found[];
}

/** The same for links. */
export interface LinkRule extends About {
  readonly at: 'links';
  readonly find: (link: Link, map: Checked) => Found[];
}

/** A check of the whole map, done anew after each edit: one cheap pass. */
export interface MapRule extends About {
  readonly at: 'map';
  readonly find: (map: Checked) => Found[];
}

/** A check of a map: one entry of `RULES`. */
export type Rule = CardRule | LinkRule | MapRule;

/** A map as rules look at it; all lists are in the order of ids. */
export interface Checked {
  readonly map: ArgMap;
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  /** Links into and out of a card or link, by its id. */
  readonly into: (id: string) => readonly Link[];
  readonly from: (id: string) => readonly Link[];
  readonly node: (id: string) => Node | undefined;
  /** Which cards rest on which. */
  readonly support: () => SupportGraph;
  /** A question as a table of competing hypotheses. */
  readonly table: (question: string) => AchTable | undefined;
  /** The pairs of English statements with most of their topics in common, each once. */
  readonly near: () => readonly (readonly [Node, Node])[];
  /** The statements that repeat another word for word, each behind the first that says it. */
  readonly same: () => readonly (readonly [Node, Node])[];
  /** Whether the words of a card are English, as far as that can be told: rules that look at words hold for no other language. */
  readonly isEnglish: (node: Node) => boolean;
}
