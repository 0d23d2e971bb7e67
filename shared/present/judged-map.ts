import { shownPart } from '../formats/shown-part';
import type { ArgMap } from '../map/arg-map';
import type { Step } from '../map/schema';
import type { StepShows } from './step-shows';

/** The map that the verdicts of a step are made of: what is there in it, so that they change with the objection that comes, or all of it. */
export function judgedMap({ judged }: Step, { map, visibility }: StepShows): ArgMap {
  return judged === 'shown' ? shownPart(map, [...visibility.hidden]) : map;
}
