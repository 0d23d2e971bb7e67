import type { NodeKind } from './schema';
import { worded } from '../words/words';

/** Everything that the program knows of a kind of node. A new kind is an entry here, and the compiler names what else it needs. */
export interface KindDefinition {
  /** What people read on a card. */
  readonly label: string;
  /** What it is, as the legend says it. */
  readonly legend: string;
  /** In a sentence, with its article where it takes one: "make it *a claim*". */
  readonly inSentence: string;
  /** After a count: one, and more than one. */
  readonly one: string;
  readonly many: string;
  /** An icon of Lucide, by name. */
  readonly icon: string;
  /** The key that makes such a card on the canvas and from selected text; with Shift it changes the kind. */
  readonly key: string;
  /**
   * For kinds that a text can be read as: the digit in the tray of proposals, which is the place in the reader's toolbar, and what a model is
   * told of the kind.
   */
  readonly fromText: { readonly digit: number; readonly meaning: string } | undefined;
  /** Links can answer it, it comes first among roots, and what is put under it answers it. */
  readonly asks: boolean;
  /** It says something that can hold or not: as a premise it counts. */
  readonly isStatement: boolean;
  /** A new link from it opposes, unless somebody says otherwise. */
  readonly opposes: boolean;
  /** It reports something that can be looked up: it should have a passage of a source. */
  readonly needsPassage: boolean;
  /** The heading under which the report lists all of them. */
  readonly reportHeading: string | undefined;
  /** `#rrggbb`; the ink is for stripe, icon and label, the wash for the head of the card and for highlights. */
  readonly colors: Readonly<Record<'light' | 'dark', { readonly ink: string; readonly wash: string }>>;
  readonly look: KindLook;
  readonly formats: {
    /** Written into Markdown outlines: part of that format, whatever the label is. */
    readonly markdown: string;
    /** How Graphviz and Mermaid draw it; `dashes` is Mermaid's stroke-dasharray. */
    readonly graphviz: string;
    readonly mermaid: { readonly around: readonly [string, string]; readonly dashes: string | undefined };
    readonly colors: { readonly fill: string; readonly line: string };
  };
}

/** What distinguishes its cards from those of other kinds, px; sizes that all cards share are in `shared/text-layout/card-size.ts`. */
export interface KindLook {
  readonly radius: number;
  /** Whether the upper right corner is round or cut off and folded over. */
  readonly corner: 'round' | 'cut';
  readonly line: {
    readonly width: number;
    readonly style: 'solid' | 'dashed' | 'dotted';
    /** Lengths of dashes and gaps as the page draws the style; dots are dashes with round ends. */
    readonly dash: readonly number[];
    /** Whether it is in the full ink of the kind on every card, and not on main ones alone. */
    readonly isInk: boolean;
  };
  /** At which edges a stripe in the kind's ink stands. */
  readonly stripes: 'none' | 'left' | 'both';
  /** A tinted band behind the label, or thin slanting lines all over. */
  readonly ground: 'band' | 'hatched';
  readonly shadow: boolean;
}

/** The kinds of nodes, in the order of menus. */
export const KIND = worded(
  {
    question: {
      label: 'Question',
      legend: 'What is asked; its rival answers stand under it.',
      inSentence: 'a question',
      one: 'question',
      many: 'questions',
      icon: 'circle-question-mark',
      key: 'Q',
      fromText: { digit: 4, meaning: 'what is to be answered' },
      asks: true,
      isStatement: false,
      opposes: false,
      needsPassage: false,
      reportHeading: undefined,
      colors: { light: { ink: '#7a3fb8', wash: '#f1e8fa' }, dark: { ink: '#cfa5f5', wash: '#35264a' } },
      look: {
        radius: 20,
        corner: 'round',
        line: { width: 2, style: 'solid', dash: [], isInk: false },
        stripes: 'none',
        ground: 'band',
        shadow: true,
      },
      formats: {
        markdown: 'Question',
        graphviz: 'shape=hexagon',
        mermaid: { around: ['{{', '}}'], dashes: undefined },
        colors: { fill: '#f3e8ff', line: '#7e22ce' },
      },
    },
    claim: {
      label: 'Claim',
      legend: 'What somebody holds to be so, or that ought to be done.',
      inSentence: 'a claim',
      one: 'claim',
      many: 'claims',
      icon: 'speech',
      key: 'C',
      fromText: { digit: 1, meaning: 'what is held to be so, or ought to be done' },
      asks: false,
      isStatement: true,
      opposes: false,
      needsPassage: false,
      reportHeading: undefined,
      colors: { light: { ink: '#2559b8', wash: '#e4edfb' }, dark: { ink: '#93b8ff', wash: '#22325a' } },
      look: {
        radius: 8,
        corner: 'round',
        line: { width: 1, style: 'solid', dash: [], isInk: false },
        stripes: 'left',
        ground: 'band',
        shadow: true,
      },
      formats: {
        markdown: 'Claim',
        graphviz: 'shape=box, style="filled,rounded"',
        mermaid: { around: ['[', ']'], dashes: undefined },
        colors: { fill: '#ffffff', line: '#475569' },
      },
    },
    evidence: {
      label: 'Evidence',
      legend: 'A fact, figure, example or report that can be looked up.',
      inSentence: 'evidence',
      one: 'piece of evidence',
      many: 'pieces of evidence',
      icon: 'file-check',
      key: 'E',
      fromText: {
        digit: 2,
        meaning: 'a fact, figure, example or report that is given for or against something',
      },
      asks: false,
      isStatement: true,
      opposes: false,
      needsPassage: true,
      reportHeading: undefined,
      colors: { light: { ink: '#16765b', wash: '#dff3ec' }, dark: { ink: '#74d6b3', wash: '#173f33' } },
      look: {
        radius: 8,
        corner: 'cut',
        line: { width: 1, style: 'solid', dash: [], isInk: false },
        stripes: 'left',
        ground: 'band',
        shadow: true,
      },
      formats: {
        markdown: 'Evidence',
        graphviz: 'shape=note',
        mermaid: { around: ['[/', '/]'], dashes: undefined },
        colors: { fill: '#ecfdf5', line: '#047857' },
      },
    },
    counterargument: {
      label: 'Counterargument',
      legend: 'An objection to a card or to a link.',
      inSentence: 'a counterargument',
      one: 'counterargument',
      many: 'counterarguments',
      icon: 'shield-exclamation-point',
      key: 'X',
      fromText: { digit: 3, meaning: 'an objection to what the text holds' },
      asks: false,
      isStatement: true,
      opposes: true,
      needsPassage: false,
      reportHeading: undefined,
      colors: { light: { ink: '#b4372c', wash: '#fbe7e4' }, dark: { ink: '#ff9d92', wash: '#512723' } },
      look: {
        radius: 2,
        corner: 'round',
        line: { width: 1, style: 'solid', dash: [], isInk: false },
        stripes: 'both',
        ground: 'band',
        shadow: true,
      },
      formats: {
        markdown: 'Counterargument',
        graphviz: 'shape=octagon',
        mermaid: { around: ['[', ']'], dashes: undefined },
        colors: { fill: '#fef2f2', line: '#b91c1c' },
      },
    },
    assumption: {
      label: 'Assumption',
      legend: 'What is taken for granted.',
      inSentence: 'an assumption',
      one: 'assumption',
      many: 'assumptions',
      icon: 'anchor',
      key: 'A',
      fromText: { digit: 5, meaning: 'what is taken for granted' },
      asks: false,
      isStatement: true,
      opposes: false,
      needsPassage: false,
      reportHeading: 'Assumptions',
      colors: { light: { ink: '#8a6100', wash: '#faf0d4' }, dark: { ink: '#eac25a', wash: '#453713' } },
      look: {
        radius: 8,
        corner: 'round',
        line: { width: 1.5, style: 'dashed', dash: [5, 4], isInk: true },
        stripes: 'none',
        ground: 'band',
        shadow: false,
      },
      formats: {
        markdown: 'Assumption',
        graphviz: 'shape=box, style="filled,rounded,dashed"',
        mermaid: { around: ['([', '])'], dashes: '5 3' },
        colors: { fill: '#fffbeb', line: '#b45309' },
      },
    },
    gap: {
      label: 'Gap',
      legend: 'What nobody has said yet and is needed.',
      inSentence: 'a gap',
      one: 'gap',
      many: 'gaps',
      icon: 'circle-dashed',
      key: 'G',
      fromText: undefined,
      asks: false,
      isStatement: false,
      opposes: false,
      needsPassage: false,
      reportHeading: 'Gaps',
      colors: { light: { ink: '#5d636e', wash: '#ebedf0' }, dark: { ink: '#b6bcc7', wash: '#33373e' } },
      look: {
        radius: 8,
        corner: 'round',
        line: { width: 2, style: 'dotted', dash: [0.01, 4], isInk: true },
        stripes: 'none',
        ground: 'hatched',
        shadow: false,
      },
      formats: {
        markdown: 'Gap',
        graphviz: 'shape=box, style="filled,dotted"',
        mermaid: { around: ['[', ']'], dashes: '2 3' },
        colors: { fill: '#f8fafc', line: '#64748b' },
      },
    },
  } as const satisfies Record<NodeKind, KindDefinition>,
  ['label', 'legend', 'inSentence', 'one', 'many', 'reportHeading'],
);

/** The icons of kinds, by name. */
export type KindIconName = (typeof KIND)[NodeKind]['icon'];

/** All kinds in the order of menus: those of the schema, without its library, for pages that are handed to others. */
export const KINDS = Object.keys(KIND) as NodeKind[];

/** Which kind a card gets that is made from something else, such as the line of another tool's file: so that none is named there. */
export const KIND_FOR = {
  /** What somebody says, if no more is known of it. */
  statement: 'claim',
  question: 'question',
  /** What reports something that can be looked up. */
  fact: 'evidence',
  /** What is put against something. */
  objection: 'counterargument',
  /** What an argument rests on and does not say. */
  unstated: 'assumption',
} as const satisfies Record<string, NodeKind>;

/** The kinds that a text can be read as, in the order of the toolbar. */
export const KINDS_FROM_TEXT = KINDS.filter((kind) => KIND[kind].fromText).sort(
  (a, b) => (KIND[a].fromText?.digit ?? 0) - (KIND[b].fromText?.digit ?? 0),
);
