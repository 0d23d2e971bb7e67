/**
 * What a critical question does to the argument if nobody can answer it. `premise`: it questions something that the argument takes for granted, so a
 * doubt speaks against a premise. `exception`: the premises may hold and the step fails all the same, so a doubt undercuts the link.
 */
export type Doubt = 'premise' | 'exception';

export interface CriticalQuestion {
  /** Names it in a map, whatever words it is asked in; never changes its meaning. */
  readonly key: string;
  readonly asks: string;
  readonly doubts: Doubt;
}

/** A common form of argument that holds until one of its questions is left open (Walton, Reed and Macagno 2008). */
export interface Scheme {
  readonly name: string;
  /** Words of premises that often go with it. */
  readonly signs?: RegExp;
  readonly questions: readonly CriticalQuestion[];
}
