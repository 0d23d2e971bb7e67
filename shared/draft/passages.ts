import { KIND_FOR } from '../map/node-kinds';
import type { Reading } from './kind-of';
import { deniesBefore } from './sides';
import type { TextShape } from './text-shape';
import type { Unit } from './unit';

/** Units that are proposed as one: their indices, the first to the last. */
export interface Passage {
  readonly first: number;
  readonly last: number;
}

const MOST_UNITS = 3;
const LONGEST = 420; // UTF-16 units
const GOES_ON = /^(?:he|she|they|it|his|her|their|its|this|these)$/;

/**
 * What goes on with a report (“He had also …”) is told in one passage with it, since it says nothing by itself; all else is a passage of
 * its own.
 */
export function passagesOf(
  units: readonly Unit[],
  readings: readonly Reading[],
  speakers: readonly (string | undefined)[],
  { starts }: TextShape,
): Passage[] {
  const passages: Passage[] = [];
  units.forEach((unit, index) => {
    const open = passages.at(-1);
    const isMore =
      open !== undefined &&
      readings[index]?.kind === KIND_FOR.fact &&
      readings[open.first]?.kind === KIND_FOR.fact &&
      starts[index] === starts[open.first] &&
      speakers[index] === speakers[open.first] &&
      GOES_ON.test(unit.words[0]?.plain ?? '') &&
      !deniesBefore(unit) &&
      index - open.first < MOST_UNITS &&
      unit.end - (units[open.first]?.start ?? 0) <= LONGEST;
    if (isMore) passages[passages.length - 1] = { first: open.first, last: index };
    else passages.push({ first: index, last: index });
  });
  return passages;
}
