import { runCommand } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { idsOf } from '../../shared/map/table';
import { differenceOf } from '../../shared/merge/difference';
import { mergeMaps } from '../../shared/merge/merge-maps';
import { seededIds, seededRandom } from '../support/ids';
import { graphOf } from './graphs';
import { rowOf, type Row } from './rows';

const MERGED = 10_000;
const COMPARED = 100_000;
const EDITS = 500;

/** How long merging two maps, and comparing two, takes beside parsing their files, ms; the two take turns. */
export function mergeRows(): Row[] {
  const base = graphOf('argument', MERGED);
  const files = [base, edited(base, 1), edited(base, 2)].map(serializeMap);
  const large = graphOf('argument', COMPARED);
  const pair = [large, edited(large, 3)].map(serializeMap);
  return [
    ...measured({ metric: 'merge', size: MERGED, runs: 9 }, files, ([first, ours, theirs]) => {
      const merge = first && ours && theirs && mergeMaps({ base: first, ours, theirs });
      if (!merge?.ok) throw new Error('The maps were not merged.');
    }),
    ...measured({ metric: 'diff', size: COMPARED, runs: 3 }, pair, ([from, to]) => {
      if (from && to && differenceOf(from, to).changes.length < EDITS / 2)
        throw new Error('The maps do not differ.');
    }),
  ];
}

function measured(
  about: { metric: string; size: number; runs: number },
  files: readonly string[],
  work: (maps: readonly ArgMap[]) => void,
): Row[] {
  const times: { counterpoint: number[]; parse: number[] } = { counterpoint: [], parse: [] };
  for (let run = 0; run <= about.runs; run++) {
    const start = performance.now();
    // As from files: the maps share nothing.
    const maps = files.map(parsed);
    const between = performance.now();
    work(maps);
    if (run === 0) continue;
    times.parse.push(between - start);
    times.counterpoint.push(performance.now() - between);
  }
  const { metric, size } = about;
  return Object.entries(times).map(([subject, each]) =>
    rowOf({ suite: 'merge', size, subject, metric, unit: 'ms' }, each),
  );
}

function parsed(text: string): ArgMap {
  const map = parseMap(text, WIDEST_LIMITS);
  if (!map.ok) throw new Error(map.error.message);
  return map.value.map;
}

/** A map after 500 edits: a third new reasons, a third other words, the rest moved or deleted cards. */
function edited(map: ArgMap, seed: number): ArgMap {
  const random = seededRandom(seed);
  const ids = [...idsOf(map.tables.nodes)].sort();
  const context = { newId: seededIds(seed * 1000), now: () => '2026-03-01T09:00:00Z' };
  let current = map;
  for (let count = 0; count < EDITS; count++) {
    const id = ids[Math.floor(random() * ids.length)] ?? '';
    const kind = count % 12;
    const edit =
      kind < 4
        ? runCommand(
            current,
            'node.add',
            {
              kind: 'evidence',
              text: `Reason ${count} of ${seed}.`,
              at: belowOf(current, id),
              link: { as: 'premise', relation: 'supports', target: { node: id } },
            },
            context,
          )
        : kind < 8
          ? runCommand(current, 'node.set', { id, fields: { text: `Words ${count} of ${seed}.` } }, context)
          : kind < 11
            ? runCommand(current, 'nodes.move', { places: [{ node: id, x: count, y: count }] }, context)
            : runCommand(current, 'remove', { ids: [id] }, context);
    if (edit.ok) current = applyDiff(current, edit.value.diff);
  }
  return current;
}

/** A little below a card, where people put what they add to it. */
function belowOf(map: ArgMap, id: string): { x: number; y: number } {
  const { x = 0, y = 0 } = find(map, 'places', id) ?? {};
  return { x: x + 20, y: y + 150 };
}
