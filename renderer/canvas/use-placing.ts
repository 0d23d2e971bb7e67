import { useEffect } from 'react';
import { directionOf } from '../../shared/layout/direction';
import type { Point, Size } from '../../shared/layout/rect';
import { recordsOf } from '../../shared/map/table';
import { useSession, useWorkspace } from '../state/context';
import { inSteps } from '../state/in-steps';
import { arrangeTask } from '../workers/arrange-messages';
import { layOut } from './arrange-map';
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
    const sizes = new Map<string, Size>();
    for (const [id, slot] of scene.cards.slots) sizes.set(id, scene.cards.rect(slot));
    const pinned = new Map<string, Point>();
    for (const { node, x, y } of recordsOf(map.tables.places)) pinned.set(node, { x, y });
    const task = arrangeTask(map, { sizes, direction: directionOf(map), only: undefined, pinned });
    void layOut({ workspace, session, item: undefined }, task).then((places) => {
      if (!places) return;
      scene.waiting.settle(places);
      session.canvas.current?.fit();
    });
    return undefined;
  }, [isReady, scene, session, workspace]);
}
