import { useEffect } from 'react';
import { directionOf } from '../../shared/layout/direction';
import type { Point } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { useSession, useWorkspace } from '../state/context';
import { inSteps } from '../state/in-steps';
import { layOut } from './arrange-map';
import { farPictureSteps } from './draw/far-picture';
import type { Scene } from './scene/scene';
import { FEW } from './scene/unplaced';

/**
 * Gives cards a place that have none, once the picture is there: a few near what they are linked to, many by the layout, in its worker. It is how they are
 * shown: the map stays as it is until somebody moves them.
 */
export function usePlacing(scene: Scene, isReady: boolean): void {
  const workspace = useWorkspace();
  const session = useSession();
  useEffect(() => {
    if (!isReady || scene.waiting.ids.size === 0) return;
    if (scene.waiting.ids.size <= FEW) return inSteps(scene.waiting.settleSteps(), () => undefined);
    const { map } = session.map.store.getState();
    const pinned = new Map<string, Point>();
    for (const { node, x, y } of recordsOf(map.tables.places)) pinned.set(node, { x, y });
    const how = { direction: directionOf(map), only: undefined, pinned };
    const context = { workspace, session, item: undefined };
    void layOut(context, map, ({ id }) => scene.cards.rect(scene.cards.slots.get(id) ?? -1), how).then(
      (places) => {
        if (places) inSteps(settleSteps(scene, map, places), () => session.canvas.current?.fit());
      },
    );
    return undefined;
  }, [isReady, scene, session, workspace]);
}

/** Puts cards at their places, and makes ready what they are seen with there. */
function* settleSteps(scene: Scene, map: ArgMap, places: ReadonlyMap<string, Point>): Generator<void> {
  yield* scene.waiting.settleAtSteps(places);
  yield* farPictureSteps(scene, map);
  yield* scene.prepareSteps();
}
