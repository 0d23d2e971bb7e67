import type { ArgMap } from '../map/arg-map';
import { tableOfId } from '../map/references';
import type { Look } from './merge-maps';
import { capital, nameOf } from './names';
import { worded } from '../words/words';

const SAID: Readonly<Record<Look['why'], string>> = worded({
  words: 'both changed other words of it, and both changes were taken',
  'relation-and-ends': 'one version changed what the link does, the other what it runs between',
  'fell-along': 'it had been deleted along with something that is kept, and is there again',
});

/** What is worth a look, in a sentence. */
export function lookInWords(map: ArgMap, { record, why }: Look): string {
  return `${capital(nameOf(map, tableOfId(record) ?? 'map', record))}: ${SAID[why]}.`;
}
