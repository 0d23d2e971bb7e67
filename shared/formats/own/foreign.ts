import { looseOf, without, type Loose } from './records';

interface HasForeign {
  foreign?: object | undefined;
}

/** What another tool's file said of a record that we have no field for. */
export function foreignOf(record: HasForeign, format: string): Loose {
  const foreign = looseOf(record.foreign);
  return Object.hasOwn(foreign, format) ? looseOf(foreign[format]) : {};
}

/** The record without what goes out in its own place in a file of this format. */
export function withoutForeign<R extends HasForeign>(record: R, format: string): R {
  if (Object.keys(foreignOf(record, format)).length === 0) return record;
  const rest = without(looseOf(record.foreign), [format]);
  return { ...record, foreign: Object.keys(rest).length > 0 ? rest : undefined };
}

/** What was carried of other formats together with what this file says itself; nothing when there is neither. */
export function joinForeign(
  carried: unknown,
  format: string,
  said: Loose,
): Record<string, unknown> | undefined {
  const others = without(looseOf(carried), [format]);
  const all = Object.keys(said).length > 0 ? { ...others, [format]: { ...said } } : others;
  return Object.keys(all).length > 0 ? all : undefined;
}
