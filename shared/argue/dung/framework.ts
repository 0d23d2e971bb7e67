import { adjacencyOf, type Adjacency, type Arrows } from '../adjacency';

/** An argumentation framework (Dung 1995): arguments, known by whole numbers from 0, and who attacks whom. */
export interface Framework {
  readonly size: number;
  /** The attackers of each argument. */
  readonly attackers: Adjacency;
  /** What each argument attacks. */
  readonly attacked: Adjacency;
}

/** A framework of `size` arguments. @param attacks From each attacker to what it attacks. */
export function frameworkOf(size: number, attacks: Arrows): Framework {
  return {
    size,
    attackers: adjacencyOf(size, { from: attacks.to, to: attacks.from }),
    attacked: adjacencyOf(size, attacks),
  };
}
