import type { ArgMap } from '../../shared/map/arg-map';
import { passagesOfSource } from '../../shared/map/queries';
import type { Passage } from '../../shared/map/schema';

/** A passage that a newer text has put in doubt. */
export type Doubt = Passage & { status: NonNullable<Passage['status']> };

/** The passages of a source that wait for a person since its text was replaced, in the order of the text; the lost ones come last. */
export function doubtsOf(map: ArgMap, sourceId: string): Doubt[] {
  const doubts = passagesOfSource(map, sourceId).filter(isDoubt);
  return [
    ...doubts.filter(({ status }) => status !== 'lost'),
    ...doubts.filter(({ status }) => status === 'lost'),
  ];
}

export function isDoubt(passage: Passage): passage is Doubt {
  return passage.status !== undefined;
}
