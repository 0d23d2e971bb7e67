import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrange } from '../../../shared/layout/arrange';
import { cardSizes } from '../../../shared/layout/node-card';
import { TABLE_NAMES, type ArgMap } from '../../../shared/map/arg-map';
import { buildMap } from '../../../shared/map/build-map';
import { parseMap } from '../../../shared/map/parse';
import type { Link, Node, Place } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import { seededIds, seededRandom } from '../../support/ids';
import { randomMap } from '../../support/random-map';

/** A map that is looked at. */
export interface MapSubject {
  readonly name: string;
  readonly map: ArgMap;
}

/** The sample maps of a checkout, as they are opened. */
export function sampleMaps(root: string): MapSubject[] {
  return ['talks', 'endgame', 'crossroads', 'combined'].map((name) => {
    const parsed = parseMap(readFileSync(join(root, `shared/samples/${name}.argmap`), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.error.message);
    return { name: `sample ${name}`, map: parsed.value.map };
  });
}

const OUTLINE_LINES = 200;
const DEEPEST = 5;
const ANSWERS = 4;
const TOPICS =
  'The harbour,The old pier,The new ferry,The fish market,The lighthouse,The town council,The railway,The museum';
const SAYINGS =
  'should be closed to all traffic,costs more each year than it earns,is what visitors come to see,cannot carry the weight of modern lorries,was promised to the fishermen in writing,has never been inspected since it was built,would have to be rebuilt,is older than the town itself';
const ENDINGS = 'before the next winter,as everybody knows,according to the engineers,unless money is found';

/** An outline of 200 different lines, four answers to one question, as it stands once it has been turned into a map. */
export function outlineMap(): MapSubject {
  const random = seededRandom(7);
  const newId = seededIds(8);
  const nodes: Node[] = [];
  const links: Link[] = [];
  const above: string[] = [];
  const lines = shuffled(
    TOPICS.split(',').flatMap((topic) =>
      SAYINGS.split(',').flatMap((saying) => ENDINGS.split(',').map((end) => `${topic} ${saying} ${end}`)),
    ),
    random,
  );
  for (let line = 0; line < OUTLINE_LINES; line++) {
    const isAnswer = line % Math.ceil(OUTLINE_LINES / ANSWERS) === 1;
    const depth =
      line === 0 ? 0 : isAnswer ? 1 : 2 + Math.floor(random() * Math.min(DEEPEST, above.length - 1));
    const id = newId('nodes');
    nodes.push({ id, kind: line === 0 ? 'question' : 'claim', text: lines[line] ?? '' });
    const parent = above[depth - 1];
    if (parent !== undefined) {
      const relation = depth === 1 ? 'answers' : random() < 0.3 ? 'opposes' : 'supports';
      links.push({ id: newId('links'), relation, premises: [id], target: { node: parent } });
    }
    above.splice(depth, Infinity, id);
  }
  const head = { id: newId('map'), title: 'Outline of 200 lines', created: '2026-01-01T00:00:00Z' };
  return { name: 'outline', map: arranged(buildMap(head, { nodes, links })) };
}

function shuffled(list: readonly string[], random: () => number): string[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Maps such as people draw, of 5 to 60 cards. */
export function randomMaps(count: number): MapSubject[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `random ${index + 1}`,
    map: arranged(randomMap(5 + ((index * 37) % 56), index + 1)),
  }));
}

/** A map as “Arrange everything” leaves it. */
export function arranged(map: ArgMap): ArgMap {
  const sizes = cardSizes(map);
  const places = arrange(map, (id) => sizes.get(id) ?? { width: 0, height: 0 });
  return placed(
    map,
    [...places].map(([node, { x, y }]) => ({ node, x, y })),
  );
}

const SHARE = 0.3; // of the cards that somebody moves
const REACH = 500; // px

/** A map of which somebody has moved cards about by hand. */
export function movedByHand(map: ArgMap, seed: number): ArgMap {
  const random = seededRandom(seed);
  const places = [...recordsOf(map.tables.places)].map((place): Place => {
    if (random() > SHARE) return place;
    const by = (): number => Math.round((random() * 2 - 1) * REACH);
    return { ...place, x: place.x + by(), y: place.y + by(), pinned: true };
  });
  return placed(map, places);
}

function placed(map: ArgMap, places: readonly Place[]): ArgMap {
  const records = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(map.tables[name])]]),
  );
  return buildMap(map.head, { ...records, places });
}
