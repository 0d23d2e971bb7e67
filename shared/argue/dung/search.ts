import { neighbours } from '../adjacency';
import type { IsSpent } from '../budget';
import { no, yes, type Literal } from '../sat/literal';
import { SatSolver } from '../sat/solver';
import type { Framework } from './framework';
import { LABEL, type Labelling } from './label';

/** Which labellings are asked for: all complete ones, those with as much in as can be, or those without anything undecided. */
export type Semantics = 'complete' | 'preferred' | 'stable';

/** Searches a framework with a solver that is made once for all questions. */
export class LabellingSearch {
  readonly #framework: Framework;
  readonly #semantics: Semantics;
  readonly #solver: SatSolver;

  constructor(framework: Framework, semantics: Semantics) {
    this.#framework = framework;
    this.#semantics = semantics;
    this.#solver = new SatSolver(2 * framework.size, framework.size);
    for (const clause of clausesOf(framework, semantics)) this.#solver.addClause(clause);
  }

  /** A complete (or stable) labelling with these arguments in or not in; `none`, or `spent` when time ran out before it knew. */
  find(isIn: ReadonlyMap<number, boolean>, isSpent: IsSpent): Labelling | 'none' | 'spent' {
    const assumptions = [...isIn].map(([argument, wanted]) => (wanted ? yes(argument) : no(argument)));
    const answer = this.#solver.solve(assumptions, isSpent);
    return answer === 'yes' ? this.#found() : answer === 'no' ? 'none' : 'spent';
  }

  /**
   * All labellings, one after the other; each that was found is then ruled out. The solver tries arguments as in first, so what it
   * finds can hold no more; with a preferred labelling, all that hold less are ruled out too. Once, since the search keeps that.
   */
  *all(isSpent: IsSpent): Generator<Labelling> {
    const args = Array.from({ length: this.#framework.size }, (_, argument) => argument);
    while (this.#solver.solve([], isSpent) === 'yes') {
      const accepted = args.filter((argument) => this.#solver.isTrue(argument));
      const others = args.filter((argument) => !this.#solver.isTrue(argument));
      yield this.#found();
      this.#solver.addClause([
        ...others.map(yes),
        ...(this.#semantics === 'complete' ? accepted.map(no) : []),
      ]);
    }
  }

  #found(): Labelling {
    const { size } = this.#framework;
    return Uint8Array.from({ length: size }, (_, argument) => {
      if (this.#solver.isTrue(argument)) return LABEL.in;
      return this.#solver.isTrue(size + argument) ? LABEL.out : LABEL.undecided;
    });
  }
}

/**
 * What makes a labelling complete, in clauses (Cerutti, Giacomin and Vallati 2014): the variable `a` says that an argument is in,
 * `size + a` that it is out; it is undecided where both are false.
 */
function* clausesOf({ size, attackers }: Framework, semantics: Semantics): Generator<Literal[]> {
  const isOut = (argument: number): number => size + argument;
  for (let a = 0; a < size; a++) {
    const against = [...neighbours(attackers, a)];
    yield [no(a), no(isOut(a))];
    if (semantics === 'stable') yield [yes(a), yes(isOut(a))];
    for (const b of against) {
      yield [no(a), yes(isOut(b))];
      yield [no(b), yes(isOut(a))];
    }
    yield [yes(a), ...against.map((b) => no(isOut(b)))];
    yield [no(isOut(a)), ...against.map(yes)];
  }
}
