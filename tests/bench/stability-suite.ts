import { roomFor, freePlace } from '../../shared/layout/placing';
import { Scene } from '../../renderer/canvas/scene/scene';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff, reverseDiff } from '../../shared/edit/diff';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { linksTo } from '../../shared/map/queries';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf } from '../../shared/map/table';
import { cardSize } from '../../shared/text-layout/card-size';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { arranged, graphOf } from './graphs';
import { rowOf, type Row } from './rows';

const SIZE = 2000;
const TRIES = 50;
const TEXT = 'A new premise that says something.';

/**
 * How far the other cards move, on average, when a premise is added to a map that has been laid out (px); and how many cards are not
 * back to the pixel after undo, and after folding and unfolding a branch.
 */
export function stabilityRows(): Row[] {
  const map = arranged(graphOf('argument', SIZE));
  const nodes = [...recordsOf(map.tables.nodes)].map((node) => node.id);
  const random = seededRandom(5);
  const some = (ids: readonly string[]): string[] =>
    Array.from({ length: TRIES }, () => ids[Math.floor(random() * ids.length)] ?? '');
  const targets = some(nodes);
  const branches = some(nodes.filter((id) => linksTo(map, id).length > 0));
  const about = { suite: 'stability', size: SIZE, subject: 'counterpoint' };
  const added = targets.map((target) => addPremise(map, target));
  return [
    rowOf(
      { ...about, metric: 'movement', unit: 'px' },
      added.map(({ movement }) => movement),
    ),
    rowOf(
      { ...about, metric: 'not-back-after-undo', unit: '' },
      added.map(({ isBack }) => (isBack ? 0 : 1)),
    ),
    rowOf(
      { ...about, metric: 'not-back-after-unfold', unit: '' },
      branches.map((branch) => foldAndUnfold(map, branch)),
    ),
  ];
}

function addPremise(map: ArgMap, target: string): { movement: number; isBack: boolean } {
  const context = fixedContext();
  const scene = new Scene(map);
  const at = freePlace(scene, map, cardSize({ text: TEXT }), { targetId: target });
  const added = runCommand(
    map,
    'node.add',
    {
      kind: 'claim',
      text: TEXT,
      at,
      link: { as: 'premise', relation: 'supports', target: { node: target } },
    },
    context,
  );
  if (!added.ok) throw new Error(added.error.message);
  const after = applyDiff(map, added.value.diff);
  scene.update(added.value.diff, after);
  const id = added.value.diff.find((change) => change.table === 'nodes')?.id ?? '';
  const places = roomFor(scene, after, [id]);
  const moved = places.length > 0 ? runCommand(after, 'nodes.move', { places }, context) : undefined;
  const last = moved?.ok ? applyDiff(after, moved.value.diff) : after;
  let total = 0;
  for (const place of recordsOf(map.tables.places)) {
    const now = find(last, 'places', place.node);
    if (now) total += Math.hypot(now.x - place.x, now.y - place.y);
  }
  const undone = moved?.ok ? applyDiff(last, reverseDiff(moved.value.diff)) : last;
  const back = applyDiff(undone, reverseDiff(added.value.diff));
  return { movement: total / map.tables.nodes.size, isBack: serializeMap(back) === serializeMap(map) };
}

/** How many cards are shown elsewhere than before. */
function foldAndUnfold(map: ArgMap, id: string): number {
  const context = fixedContext();
  const scene = new Scene(map);
  const ids = [...recordsOf(map.tables.nodes)].map((node) => node.id);
  const before = ids.map((node) => scene.rectOf(node));
  let now = map;
  for (const folded of [true, false]) {
    const edit = runCommand(now, 'nodes.fold', { ids: [id], folded }, context);
    if (!edit.ok) throw new Error(edit.error.message);
    now = applyDiff(now, edit.value.diff);
    scene.update(edit.value.diff, now);
  }
  return ids.filter((node, index) => {
    const [old, rect] = [before[index], scene.rectOf(node)];
    return old?.x !== rect?.x || old?.y !== rect?.y;
  }).length;
}
