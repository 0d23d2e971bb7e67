import type { Cause } from '../../edit/causes';
import type { ArgMap } from '../../map/arg-map';
import { toLookAtAgain } from './look-again';

/** A card or link whose verdict rests on what has changed: on what, and the way from the first of that. */
export interface AgainMark {
  readonly id: string;
  readonly causes: readonly Cause[];
  readonly way: readonly string[];
}

/** What has to be looked at again, with one way each: as much as a screen shows. */
export function againMarks(map: ArgMap): AgainMark[] {
  return [...toLookAtAgain(map)].map(([id, all]) => ({
    id,
    causes: all.map(({ cause }) => cause),
    way: all[0]?.way ?? [],
  }));
}
