import { attachmentsOf, rolesOf, type ArgumentTree, type Duty } from './argument-tree';
import { shapeGold } from './draft-gold';
import { macroF1 } from './macro-f1';
import type { Microtext } from './read-microtext';

/** Macro F1 on the four levels of Peldszus and Stede 2015. */
export interface MicrotextScore {
  readonly texts: number;
  /** Central claim or not, over segments. */
  readonly cc: number;
  /** Proponent or opponent, over segments. */
  readonly role: number;
  /** Central claim, support or attack, over segments. */
  readonly function: number;
  /** Whether one segment hangs on another, over all ordered pairs of a text. */
  readonly attachment: number;
}

/** What the draft engine makes of the gold segments. */
export function draftMicrotext({ text, segments }: Microtext): ArgumentTree {
  const { ties } = shapeGold(text, [{ range: { start: 0, end: text.length }, segments }]);
  return {
    duties: ties.map(({ parent, relation }): Duty =>
      parent < 0 ? 'central' : relation === 'opposes' ? 'attack' : 'support',
    ),
    parents: ties.map(({ parent }) => parent),
  };
}

/** Scores a guess over all texts together. */
export function scoreMicrotexts(
  texts: readonly Microtext[],
  guess: (text: Microtext) => ArgumentTree,
): MicrotextScore {
  const pairs = texts.map((text) => ({ gold: text.gold, made: guess(text) }));
  const over = <T>(read: (tree: ArgumentTree) => readonly T[]): number =>
    macroF1(
      pairs.flatMap(({ gold }) => read(gold)),
      pairs.flatMap(({ made }) => read(made)),
    );
  return {
    texts: texts.length,
    cc: over(({ duties }) => duties.map((duty) => duty === 'central')),
    role: over(rolesOf),
    function: over(({ duties }) => duties),
    attachment: over(attachmentsOf),
  };
}
