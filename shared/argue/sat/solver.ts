import type { IsSpent } from '../budget';
import { ActivityHeap } from './activity-heap';
import { negated, variableOf, yes, type Literal } from './literal';
import { luby } from './luby';

interface Clause {
  /** The first two are watched: while neither is false, the clause says nothing. */
  readonly literals: Literal[];
  /** Of a learned clause: on how many levels of choices its literals lay. The fewer, the more it is worth. */
  readonly levels: number;
  isGone: boolean;
}

/** A clause that is looked at once a literal of it becomes false, unless another one, which is quickly looked up, is true. */
interface Watcher {
  readonly clause: Clause;
  readonly other: Literal;
}

const CONFLICTS_A_RESTART = 100;
/** Learned clauses that are kept at first, and how many more after each clearing. */
const LEARNED = { atFirst: 4000, more: 1000, kept: 2 };

export type Answer = 'yes' | 'no' | 'spent';

/**
 * Whether clauses can all be true, by conflict-driven clause learning (Marques-Silva and Sakallah 1999; Eén and Sörensson 2003):
 * two watched literals, the first unique implication point, activities, restarts. Clauses can be added between questions.
 * What is chosen is tried as true: so no other solution has true all that a solution has, and more (Castell et al. 1996).
 */
export class SatSolver {
  readonly #values: Int8Array;
  readonly #levels: Int32Array;
  readonly #reasons: (Clause | undefined)[];
  /** The clauses that watch each literal. */
  readonly #watchers: Watcher[][];
  readonly #trail: Literal[] = [];
  /** Where on the trail each level of choices begins. */
  readonly #choices: number[] = [];
  readonly #heap: ActivityHeap;
  readonly #isSeen: Uint8Array;
  #next = 0;
  #learned: Clause[] = [];
  #mostLearned = LEARNED.atFirst;
  #isContradiction = false;
  #model: Int8Array;

  /** @param chosen How many variables, from 0, are chosen in the search; the values of the others must follow from theirs. */
  constructor(variables: number, chosen: number) {
    this.#values = new Int8Array(variables);
    this.#levels = new Int32Array(variables);
    this.#reasons = new Array<Clause | undefined>(variables).fill(undefined);
    this.#watchers = Array.from({ length: 2 * variables }, () => []);
    this.#heap = new ActivityHeap(chosen);
    this.#isSeen = new Uint8Array(variables);
    this.#model = this.#values;
  }

  /** One of these literals must be true. */
  addClause(literals: readonly Literal[]): void {
    this.#goBack(0);
    const distinct = [...new Set(literals)].filter((literal) => this.#valueOf(literal) !== -1);
    if (distinct.some((literal) => this.#valueOf(literal) === 1 || distinct.includes(negated(literal))))
      return;
    const [first] = distinct;
    if (first === undefined) this.#isContradiction = true;
    else if (distinct.length === 1) this.#assign(first, undefined);
    else this.#watch({ literals: distinct, levels: 0, isGone: false });
  }

  /** Whether all clauses can be true, with these literals true. `spent` when it stopped before it knew. */
  solve(assumptions: readonly Literal[], isSpent: IsSpent): Answer {
    for (let run = 0; ; run++) {
      if (isSpent()) return 'spent';
      const answer = this.#search(luby(run) * CONFLICTS_A_RESTART, assumptions);
      if (answer === 'yes') this.#model = this.#values.slice();
      this.#goBack(0);
      if (answer) return answer;
    }
  }

  /** Whether a variable is true in what `solve` found last. */
  isTrue(variable: number): boolean {
    return this.#model[variable] === 1;
  }

  #search(conflicts: number, assumptions: readonly Literal[]): 'yes' | 'no' | undefined {
    let left = conflicts;
    for (;;) {
      const conflict = this.#isContradiction ? 'all' : this.#propagate();
      if (conflict) {
        if (conflict === 'all' || this.#choices.length === 0) {
          this.#isContradiction = true;
          return 'no';
        }
        this.#learnFrom(conflict);
        left--;
        continue;
      }
      if (left <= 0) return undefined;
      if (this.#learned.length > this.#mostLearned) this.#forget();
      const choice = this.#nextChoice(assumptions);
      if (choice === 'none') return 'yes';
      if (choice === 'refuted') return 'no';
      this.#choices.push(this.#trail.length);
      if (choice !== 'held') this.#assign(choice, undefined);
    }
  }

  /** What is tried next: an assumption that is open (`held` where it is true already), and then the most active variable. */
  #nextChoice(assumptions: readonly Literal[]): Literal | 'none' | 'refuted' | 'held' {
    const assumption = assumptions[this.#choices.length];
    if (assumption !== undefined) {
      const value = this.#valueOf(assumption);
      return value === 0 ? assumption : value === 1 ? 'held' : 'refuted';
    }
    for (;;) {
      const variable = this.#heap.pop();
      if (variable === undefined) return 'none';
      if (this.#values[variable] === 0) return yes(variable);
    }
  }

  /** 1 true, -1 false, 0 open. */
  #valueOf(literal: Literal): number {
    const value = this.#values[literal >> 1] as number;
    return (literal & 1) === 1 ? -value : value;
  }

  #assign(literal: Literal, reason: Clause | undefined): void {
    const variable = variableOf(literal);
    const value = (literal & 1) === 1 ? -1 : 1;
    this.#values[variable] = value;
    this.#levels[variable] = this.#choices.length;
    this.#reasons[variable] = reason;
    this.#trail.push(literal);
  }

  #goBack(level: number): void {
    const from = this.#choices[level];
    if (from === undefined) return;
    for (let i = this.#trail.length - 1; i >= from; i--) {
      const variable = variableOf(this.#trail[i] ?? 0);
      this.#values[variable] = 0;
      this.#heap.add(variable);
    }
    this.#trail.length = from;
    this.#choices.length = level;
    this.#next = from;
  }

  #watch(clause: Clause): void {
    const [first = 0, second = 0] = clause.literals;
    this.#watchers[first]?.push({ clause, other: second });
    this.#watchers[second]?.push({ clause, other: first });
  }

  /** Draws all conclusions. @returns the clause that cannot be true any more, if there is one */
  #propagate(): Clause | undefined {
    while (this.#next < this.#trail.length) {
      const fallen = negated(this.#trail[this.#next++] ?? 0);
      const watchers = this.#watchers[fallen] ?? [];
      const { length } = watchers;
      let kept = 0;
      let conflict: Clause | undefined;
      for (let i = 0; i < length; i++) {
        const watcher = watchers[i] as Watcher;
        const { clause } = watcher;
        if (clause.isGone) continue;
        const isSettled = conflict !== undefined || this.#valueOf(watcher.other) === 1;
        if (!isSettled && this.#rewatch(clause, fallen)) continue;
        watchers[kept++] = watcher;
        if (isSettled) continue;
        const first = clause.literals[0] as Literal;
        const value = this.#valueOf(first);
        if (value === -1) conflict = clause;
        else if (value === 0) this.#assign(first, clause);
      }
      watchers.length = kept;
      if (conflict) return conflict;
    }
    return undefined;
  }

  /** Lets a clause watch another literal than one that became false. @returns whether it does; if not, the false one is its second */
  #rewatch(clause: Clause, fallen: Literal): boolean {
    const { literals } = clause;
    if (literals[0] === fallen) {
      literals[0] = literals[1] as Literal;
      literals[1] = fallen;
    }
    const first = literals[0] as Literal;
    if (this.#valueOf(first) === 1) return false;
    for (let i = 2; i < literals.length; i++) {
      const literal = literals[i] as Literal;
      if (this.#valueOf(literal) === -1) continue;
      literals[1] = literal;
      literals[i] = fallen;
      this.#watchers[literal]?.push({ clause, other: first });
      return true;
    }
    return false;
  }

  /** Learns why a clause failed, goes back to where that could have been known, and draws the conclusion. */
  #learnFrom(conflict: Clause): void {
    const others: Literal[] = [];
    const seen: number[] = [];
    const level = this.#choices.length;
    let onLevel = 0;
    let at = this.#trail.length - 1;
    let clause: Clause | undefined = conflict;
    let implied: Literal = -1;
    do {
      for (const literal of clause?.literals ?? []) {
        const variable = variableOf(literal);
        if (literal === implied || this.#isSeen[variable] === 1 || this.#levels[variable] === 0) continue;
        this.#isSeen[variable] = 1;
        seen.push(variable);
        this.#heap.raise(variable);
        if (this.#levels[variable] === level) onLevel++;
        else others.push(literal);
      }
      while (this.#isSeen[variableOf(this.#trail[at] ?? 0)] !== 1) at--;
      implied = this.#trail[at--] ?? 0;
      clause = this.#reasons[variableOf(implied)];
      onLevel--;
    } while (onLevel > 0);
    const needed = others.filter((literal) => !this.#followsFromSeen(literal));
    for (const variable of seen) this.#isSeen[variable] = 0;
    this.#heap.age();

    const levelOf = (literal: Literal): number => this.#levels[variableOf(literal)] ?? 0;
    needed.sort((a, b) => levelOf(b) - levelOf(a));
    const [last] = needed;
    const levels = new Set(needed.map(levelOf)).size;
    const literals = [negated(implied), ...needed];
    this.#goBack(last === undefined ? 0 : levelOf(last));
    if (last === undefined) {
      this.#assign(negated(implied), undefined);
      return;
    }
    const learned: Clause = { literals, levels, isGone: false };
    this.#watch(learned);
    this.#learned.push(learned);
    this.#assign(negated(implied), learned);
  }

  /** Whether a literal of a clause being learned is implied by the others, and can be left out. */
  #followsFromSeen(literal: Literal): boolean {
    const reason = this.#reasons[variableOf(literal)];
    if (!reason) return false;
    return reason.literals.every(
      (other) => this.#isSeen[variableOf(other)] === 1 || this.#levels[variableOf(other)] === 0,
    );
  }

  /** Forgets the half of what was learned that is worth least. */
  #forget(): void {
    this.#learned.sort((a, b) => a.levels - b.levels);
    const half = this.#learned.length >> 1;
    this.#learned = this.#learned.filter((clause, i) => {
      const isReason = this.#reasons[variableOf(clause.literals[0] ?? 0)] === clause;
      const isKept = i < half || clause.levels <= LEARNED.kept || isReason;
      clause.isGone = !isKept;
      return isKept;
    });
    this.#mostLearned += LEARNED.more;
  }
}
