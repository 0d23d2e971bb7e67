import type { ArgMap } from '../map/arg-map';
import { compareOrder } from '../map/queries';
import type { Step } from '../map/schema';
import { recordsOf } from '../map/table';

/** All steps of a map's talk, in their order. */
export function stepsOf(map: ArgMap): Step[] {
  return [...recordsOf(map.tables.steps)].sort(compareOrder);
}

/** The steps that are shown when the talk is given. */
export function playedSteps(map: ArgMap): Step[] {
  return stepsOf(map).filter(({ skip }) => skip !== true);
}
