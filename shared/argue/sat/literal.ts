/** A variable, known by a whole number from 0, or its negation: `2 v` is the variable v, `2 v + 1` its negation. */
export type Literal = number;

/** That a variable is true. */
export function yes(variable: number): Literal {
  return 2 * variable;
}

/** That a variable is false. */
export function no(variable: number): Literal {
  return 2 * variable + 1;
}

/** The other literal of the same variable. */
export function negated(literal: Literal): Literal {
  return literal ^ 1;
}

/** The variable of a literal. */
export function variableOf(literal: Literal): number {
  return literal >> 1;
}
