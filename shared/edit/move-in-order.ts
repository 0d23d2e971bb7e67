import { generateNKeysBetween } from 'fractional-indexing';
import { compareOrder } from '../map/queries';
import { orderKeyBetween } from './order-key';

/** What stands in an order of its own, given by hand or, where it has no key, by the file. */
interface Ordered {
  readonly id: string;
  readonly order?: string | undefined;
}

/**
 * The order keys by which a record comes at a place among others: its own alone where there is room between its neighbours, else new ones for all.
 * @param others in order, without it
 * @param at how many of them come before it
 * @param salt a fresh id (see `orderKeyBetween`)
 */
export function keysToMove<T extends Ordered>(
  record: T,
  others: readonly T[],
  at: number,
  salt: string,
): (T & { order: string })[] {
  const hasKeys = others.every(({ order }) => order !== undefined);
  const order = hasKeys
    ? orderKeyBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null, salt)
    : undefined;
  if (order !== undefined) return [{ ...record, order }];
  const inOrder = [...others.slice(0, at), record, ...others.slice(at)];
  const fresh = generateNKeysBetween(null, null, inOrder.length);
  return inOrder.map((one, index) => ({ ...one, order: fresh[index] ?? '' }));
}

/**
 * Puts one of a list, such as the saved views or the steps of a talk, before another one, or after all others.
 * @param salt a fresh id (`orderKeyBetween`)
 * @returns what gets another order key: mostly the one alone
 */
export function movedInOrder<T extends Ordered & { readonly order: string }>(
  all: Iterable<T>,
  moved: T,
  before: string | undefined,
  salt: string,
): T[] {
  const others = [...all].filter(({ id }) => id !== moved.id).sort(compareOrder);
  const found = others.findIndex(({ id }) => id === before);
  return keysToMove(moved, others, found < 0 ? others.length : found, salt);
}
