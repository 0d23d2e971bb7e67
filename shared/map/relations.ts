import type { Link, Relation } from './schema';
import { worded } from '../words/words';

/** What a link is called by what it does to its target: a reason *for* something. */
export interface Role {
  readonly one: string;
  readonly many: string;
  /** Between it and its target. */
  readonly to: string;
}

/** Everything that the program knows of a relation. A new one is an entry here, and the compiler names what else it needs. */
export interface RelationDefinition {
  /** What people read between premise and target: "[1] *supports* [2]". */
  readonly verb: string;
  /** The same where the target is a link, also as an order and as the report says it. */
  readonly onLink: { readonly verb: string; readonly order: string; readonly inReport: string };
  readonly role: { readonly onNode: Role; readonly onLink: Role };
  /** On a button that chooses it. */
  readonly label: string;
  /** What it says, as the legend puts it. */
  readonly legend: string;
  /** The key that chooses it in the menu at a link. */
  readonly key: string;
  /** An icon of Lucide, by name. */
  readonly icon: string;
  /** What the disc on its links carries. */
  readonly sign: 'plus' | 'minus' | { readonly letter: string };
  /** It speaks against its target: on a link it undercuts. */
  readonly isAgainst: boolean;
  /** It needs a target that asks, and one premise (`may-answer.ts`). */
  readonly isAnswer: boolean;
  /** Its place among the links into one target that nobody has ordered. */
  readonly rank: number;
  /** How far its lines run beside a column of cards, px. */
  readonly gutter: number;
  /** Lengths of the dashes and gaps of its lines, px; none for a whole line. */
  readonly dash: readonly number[];
  /** Whether its lines are fainter where they cross much of the map, seen from far. */
  readonly fadesAcross: boolean;
  /** `#rrggbb` */
  readonly colors: Readonly<Record<'light' | 'dark', string>>;
  readonly formats: {
    /** Written into Markdown outlines: part of that format, whatever the label is. */
    readonly markdown: { readonly onNode: string; readonly onLink: string };
    readonly graphviz: string;
    readonly mermaid: string;
    /** FreeMind's icon. */
    readonly freemind: string;
    /** The preset colour of JSON Canvas. */
    readonly canvas: string;
  };
}

/** The relations, in the order of menus. */
export const RELATION = worded(
  {
    supports: {
      verb: 'supports',
      onLink: { verb: 'backs', order: 'Back ## the inference', inReport: 'backs' },
      role: {
        onNode: { one: 'reason', many: 'reasons', to: 'for' },
        onLink: { one: 'backing', many: 'backings', to: 'of' },
      },
      label: 'Supports',
      legend: 'A reason for a card, or for a link (it backs the step).',
      key: 'S',
      icon: 'plus',
      sign: 'plus',
      isAgainst: false,
      isAnswer: false,
      rank: 1,
      gutter: 24,
      dash: [],
      fadesAcross: true,
      colors: { light: '#16765b', dark: '#74d6b3' },
      formats: {
        markdown: { onNode: 'Supports', onLink: 'Backs' },
        graphviz: 'color="#047857", arrowhead=normal',
        mermaid: '-->',
        freemind: 'button_ok',
        canvas: '4',
      },
    },
    opposes: {
      verb: 'opposes',
      onLink: { verb: 'undercuts', order: 'Undercut ## the inference', inReport: 'attacks' },
      role: {
        onNode: { one: 'objection', many: 'objections', to: 'to' },
        onLink: { one: 'undercut', many: 'undercuts', to: 'of' },
      },
      label: 'Opposes',
      legend: 'A reason against a card, or against a link (it undercuts the step).',
      key: 'O',
      icon: 'minus',
      sign: 'minus',
      isAgainst: true,
      isAnswer: false,
      rank: 2,
      gutter: 38,
      dash: [9, 6],
      fadesAcross: true,
      colors: { light: '#b4372c', dark: '#ff9d92' },
      formats: {
        markdown: { onNode: 'Opposes', onLink: 'Undercuts' },
        graphviz: 'color="#b91c1c", arrowhead=tee, style=dashed',
        mermaid: '--x',
        freemind: 'button_cancel',
        canvas: '1',
      },
    },
    answers: {
      verb: 'answers',
      onLink: { verb: 'answers', order: 'Answer ## the inference', inReport: 'answers' },
      role: {
        onNode: { one: 'answer', many: 'answers', to: 'to' },
        onLink: { one: 'answer', many: 'answers', to: 'to' },
      },
      label: 'Answers',
      legend: 'One of the rival answers to a question.',
      key: 'A',
      icon: 'message-circle-question-mark',
      sign: { letter: 'A' },
      isAgainst: false,
      isAnswer: true,
      rank: 0,
      gutter: 24,
      dash: [1, 6],
      fadesAcross: false,
      colors: { light: '#7a3fb8', dark: '#cfa5f5' },
      formats: {
        markdown: { onNode: 'Answers', onLink: 'Answers' },
        graphviz: 'color="#7e22ce", arrowhead=empty',
        mermaid: '-.->',
        freemind: 'idea',
        canvas: '5',
      },
    },
  } as const satisfies Record<Relation, RelationDefinition>,
  ['verb', 'order', 'inReport', 'one', 'many', 'to', 'label', 'legend'],
);

/** The icons of relations, by name. */
export type RelationIconName = (typeof RELATION)[Relation]['icon'];

/** All relations in the order of menus: those of the schema, without its library, for pages that are handed to others. */
export const RELATION_NAMES = Object.keys(RELATION) as Relation[];

/** Which relation a link gets that is made from something else, such as the sign on a line: so that none is named there. */
export const RELATION_FOR = {
  pro: 'supports',
  con: 'opposes',
  answer: 'answers',
} as const satisfies Record<string, Relation>;

/** A relation that takes a side. */
export type Side = typeof RELATION_FOR.pro | typeof RELATION_FOR.con;

/** What a link does to its target, as people read it. */
export function verbOf({ relation, target }: Pick<Link, 'relation' | 'target'>): string {
  return 'link' in target ? RELATION[relation].onLink.verb : RELATION[relation].verb;
}

/** What people call a link by what it does to its target. */
export function roleOf({ relation, target }: Pick<Link, 'relation' | 'target'>): Role {
  return 'link' in target ? RELATION[relation].role.onLink : RELATION[relation].role.onNode;
}
