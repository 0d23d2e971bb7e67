import { ID_PREFIX, idPattern, type IdKind, type NewId } from '../../ids';

/** Made once: to make one takes longer than to use it. */
const PATTERNS = Object.fromEntries(
  Object.keys(ID_PREFIX).map((kind) => [kind, idPattern(kind as IdKind)]),
) as Record<IdKind, RegExp>;

/** Gives out the ids of what is read: those in the file where they are ours and come for the first time, else new ones. */
export class TakenIds {
  private readonly taken = new Set<string>();

  constructor(private readonly newId: NewId) {}

  /** @param wanted what the file says, whatever that is */
  take(table: IdKind, wanted: unknown): string {
    const isOurs = isIdOf(table, wanted) && !this.taken.has(wanted);
    const id = isOurs ? wanted : this.newId(table);
    this.taken.add(id);
    return id;
  }
}

/** Whether a value is an id as we write them for this table. */
export function isIdOf(table: IdKind, value: unknown): value is string {
  return typeof value === 'string' && PATTERNS[table].test(value);
}
