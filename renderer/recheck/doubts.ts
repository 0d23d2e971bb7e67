import type { ArgMap } from '../../shared/map/arg-map';
import { isDoubted, type Doubt } from '../../shared/map/asides';
import { passagesOfSource } from '../../shared/map/queries';
import type { Passage } from '../../shared/map/schema';

/** A passage that a newer text has put in doubt. */
export type DoubtedPassage = Passage & { status: Doubt };

/** The passages of a source that wait for a person since its text was replaced, in the order of the text; the lost ones come last. */
export function doubtsOf(map: ArgMap, sourceId: string): DoubtedPassage[] {
  const doubts = passagesOfSource(map, sourceId).filter(isDoubted);
  return [
    ...doubts.filter(({ status }) => status !== 'lost'),
    ...doubts.filter(({ status }) => status === 'lost'),
  ];
}
