import { applyDiff, type Change } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { seededRandom } from '../support/ids';
import { randomMap } from '../support/random-map';

const VOCABULARY = 4000;
const SMALL = 'the of is and to in that for with'.split(' ');
const SMALL_SHARE = 0.35;

/** A map such as people draw whose cards say different things: few words on many cards, most words on few, as in texts (Zipf 1949). */
export function wordedMap(cards: number): ArgMap {
  const map = randomMap(cards);
  const random = seededRandom(3);
  const word = (): string =>
    random() < SMALL_SHARE
      ? (SMALL[Math.floor(random() * SMALL.length)] ?? '')
      : `w${Math.floor(VOCABULARY * random() ** 3).toString(36)}ord`;
  const changes = [...recordsOf(map.tables.nodes)].map((from): Change => {
    const words = Array.from({ length: 6 + Math.floor(random() * 14) }, word);
    return { table: 'nodes', id: from.id, from, to: { ...from, text: `${words.join(' ')}.` } };
  });
  return applyDiff(map, changes);
}
