import { KIND } from '../../map/node-kinds';
import { RELATION } from '../../map/relations';
import type { Link, Node } from '../../map/schema';

/** What an element of a network is: a card that says something, asks (one answer or several) or is a gap, or a link by how it bears. */
export const ROLE = {
  none: 0,
  statement: 1,
  asking: 2,
  exclusive: 3,
  silent: 4,
  for: 5,
  against: 6,
  answer: 7,
} as const;

/** What a card is. */
export function roleOfCard({ kind, exclusive }: Node): number {
  const { asks, isStatement } = KIND[kind];
  if (isStatement) return ROLE.statement;
  return !asks ? ROLE.silent : exclusive ? ROLE.exclusive : ROLE.asking;
}

/** How a link bears. */
export function roleOfLink({ relation }: Link): number {
  const { isAgainst, isAnswer } = RELATION[relation];
  return isAnswer ? ROLE.answer : isAgainst ? ROLE.against : ROLE.for;
}
