import { directionOf } from '../../shared/layout/direction';
import { nodeSize } from '../../shared/layout/node-card';
import type { Point, Size } from '../../shared/layout/rect';
import { find, type ArgMap } from '../../shared/map/arg-map';
import type { Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { inSteps } from '../state/in-steps';
import { selectedIds } from '../state/selection';
import { notify } from '../state/workspace';
import {
  arrangeTaskSteps,
  listOf,
  placeSteps,
  type Arrangement,
  type ArrangeReply,
  type ArrangeTask,
} from '../workers/arrange-messages';

const PATIENCE = 300; // ms after which progress is shown

/**
 * Places the selected cards, or the whole map, as a tree, as one step of the undo list. What a person has placed stays, unless `all` is
 * asked for. Works beside the interface; progress and a way to stop are shown when it takes longer.
 */
export async function arrangeMap(context: CommandContext, all: boolean): Promise<void> {
  const { workspace, session } = context;
  if (session.view.getState().work) return; // one at a time: the first is still going on
  const { map } = session.map.store.getState();
  const selected = selectedIds(session, 'nodes');
  const only = selected.length > 1 ? new Set(selected) : undefined;
  const pinned = all ? new Map<string, Point>() : pinnedPlaces(map, only);
  const how = { direction: directionOf(map), only, pinned };
  const places = await layOut(context, map, (node) => nodeSize(map, node), how);
  if (!places) return;
  const now = session.map.store.getState().map.tables;
  if (now.links !== map.tables.links || now.places !== map.tables.places) {
    notify(workspace, {
      tone: 'info',
      message: t('The map has changed while it was being arranged, so it was left as it is.'),
      hint: t('Arrange it again.'),
    });
    return;
  }
  const moves = only ? atOldCorner(map, places) : places;
  const before = new Map(
    [...moves.keys()].flatMap((id) => {
      const place = session.canvas.current?.place(id);
      return place ? [[id, { x: place.x, y: place.y }] as const] : [];
    }),
  );
  const moved = [...moves].map(([node, { x, y }]) => ({ node, x, y, ...(all && { pinned: false }) }));
  if (moved.length === 0 || !dispatchOrTell(context, 'nodes.move', { places: moved, label: t('Arrange') }))
    return;
  session.canvas.current?.glide(before);
  session.canvas.current?.fit(only ? selected : undefined);
  if (pinned.size > 0) {
    const cards = t('{count, plural, one {One card that you placed} other {# cards that you placed}}', {
      count: pinned.size,
    });
    notify(workspace, {
      tone: 'info',
      message: t('{cards} stayed in place.', { cards }),
      hint: t('“Arrange everything, including placed cards” moves them as well.'),
    });
  }
}

/**
 * Lays a map out in the worker, which is handed what it needs of it. Nothing when it is stopped or fails; a failure is reported to the person.
 * @param sizeOf the size of a card, map px
 */
export function layOut(
  { workspace, session }: CommandContext,
  map: ArgMap,
  sizeOf: (node: Node) => Size,
  how: Arrangement,
): Promise<Map<string, Point> | undefined> {
  return new Promise((resolve) => {
    const start = performance.now();
    let stop: () => void = inSteps(arrangeTaskSteps(map, sizeOf, how), begin);
    const patience = setTimeout(() => show(0), PATIENCE);
    show(undefined);

    function begin(task: ArrangeTask): void {
      const worker = new Worker(new URL('../workers/arrange-worker.ts', import.meta.url), { type: 'module' });
      stop = () => worker.terminate();
      worker.addEventListener('message', ({ data }: MessageEvent<ArrangeReply>) => {
        if ('progress' in data) {
          if (performance.now() - start > PATIENCE) show(data.progress);
          return;
        }
        worker.terminate();
        stop = inSteps(placeSteps(data.places, listOf(task.cards)), end);
      });
      worker.addEventListener('error', () => {
        end(undefined);
        notify(workspace, {
          tone: 'error',
          message: t('The map could not be arranged. Nothing has been changed.'),
          hint: t('Try it with a part of the map: select some cards first.'),
        });
      });
      worker.postMessage(task);
    }
    function show(share: number | undefined): void {
      session.view.setState({ work: { label: t('Arranging'), share, stop: () => end(undefined) } });
    }
    function end(places: Map<string, Point> | undefined): void {
      clearTimeout(patience);
      stop();
      session.view.setState({ work: undefined });
      resolve(places);
    }
  });
}

function pinnedPlaces(map: ArgMap, only: ReadonlySet<string> | undefined): Map<string, Point> {
  const pinned = new Map<string, Point>();
  for (const { node, x, y, pinned: isPinned } of recordsOf(map.tables.places)) {
    if (isPinned && (!only || only.has(node))) pinned.set(node, { x, y });
  }
  return pinned;
}

/** The top left corner of the picture stays where it was. */
function atOldCorner(map: ArgMap, places: ReadonlyMap<string, Point>): Map<string, Point> {
  const before = [...places.keys()].flatMap((id) => find(map, 'places', id) ?? []);
  if (before.length === 0) return new Map(places);
  const least = (points: readonly Point[], axis: 'x' | 'y'): number =>
    points.reduce((best, point) => Math.min(best, point[axis]), Infinity);
  const after = [...places.values()];
  const dx = least(before, 'x') - least(after, 'x');
  const dy = least(before, 'y') - least(after, 'y');
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}
