import { KIND } from '../../map/node-kinds';
import type { Acceptances } from '../dung/acceptance';
import { LABEL, type Labelling } from '../dung/label';
import type { MapFramework } from './framework-of-map';
import type { MapReading } from './map-reading';
import type { Verdict } from './verdict';

/** What was found of cards and links, by their ids. Questions and gaps say nothing that could hold: they have no verdict. */
export interface Found<T> {
  readonly cards: ReadonlyMap<string, T>;
  readonly links: ReadonlyMap<string, T>;
}

/** In how many labellings a card or a link is in. */
export type Prospect = 'in all' | 'in some' | 'in none' | 'not known in time' | 'no labelling';

/** What labels are called. */
export const VERDICTS: Readonly<Record<number, Verdict>> = {
  [LABEL.in]: 'in',
  [LABEL.out]: 'out',
  [LABEL.undecided]: 'undecided',
};

/** The verdict of each argument by one labelling. */
export function verdictIn(labels: Labelling): (argument: number) => Verdict {
  return (argument) => VERDICTS[labels[argument] ?? 0] ?? 'undecided';
}

/** In how many labellings each argument is in. */
export function prospectIn(acceptances: Acceptances): (argument: number) => Prospect {
  if (acceptances === 'no labelling') return () => acceptances;
  return (argument) => {
    const acceptance = acceptances[argument] ?? 'unknown';
    return acceptance === 'unknown' ? 'not known in time' : `in ${acceptance}`;
  };
}

/** The verdicts of cards and links by one labelling of the map's framework. */
export function verdictsOf(reading: MapReading, framework: MapFramework, labels: Labelling): Found<Verdict> {
  return ofRecords(reading, framework, verdictIn(labels));
}

/** In how many labellings cards and links are in. */
export function prospectsOf(
  reading: MapReading,
  framework: MapFramework,
  acceptances: Acceptances,
): Found<Prospect> {
  return ofRecords(reading, framework, prospectIn(acceptances));
}

function ofRecords<T>(
  { cards, inferences }: MapReading,
  framework: MapFramework,
  found: (argument: number) => T,
): Found<T> {
  return {
    cards: new Map(
      cards.flatMap(({ id, kind }, i) =>
        KIND[kind].isStatement ? [[id, found(framework.cards[i] ?? 0)] as const] : [],
      ),
    ),
    links: new Map(inferences.map(({ link }, i) => [link.id, found(framework.inferences[i] ?? 0)])),
  };
}
