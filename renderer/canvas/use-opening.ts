import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { AT_ONCE_UP_TO } from '../state/in-steps';
import { comeNearToType } from '../cards/edit-text';
import { useSession } from '../state/context';
import type { CanvasParts } from './canvas-parts';
import { cardsBeyond, coversOf, openingView } from './fit-view';

/**
 * Once what lies over the canvas is there, looks again where a map that has just been opened is seen best, if nobody has moved it yet; and brings into
 * view what somebody went to while the canvas was not there.
 */
export function useOpening({ scene, camera, root }: CanvasParts): void {
  const session = useSession();
  const flow = useReactFlow();
  /** A glide to what was awaited is on its way: another look would end it. */
  const isBrought = useRef(false);
  useEffect(() => {
    const look = (): void => {
      if (!camera.isAsOpened || isBrought.current) return;
      const { size } = camera;
      const covered = { size, covers: coversOf(root.current) };
      const view = openingView(scene, session.map.store.getState().map, covered);
      if (!view) return;
      camera.open(view, cardsBeyond(scene, view, size));
      void flow.setViewport(view);
    };
    const bringAwaited = (): void => {
      const { awaited } = session.view.getState();
      if (awaited === undefined) return;
      session.view.setState({ awaited: undefined });
      isBrought.current = true;
      comeNearToType(session);
      session.canvas.current?.reveal(awaited);
    };
    const open = (): void => {
      look();
      bringAwaited();
    };
    if (scene.cards.slots.size <= AT_ONCE_UP_TO || scene.isPrepared) return open();
    const end = scene.subscribe(() => {
      if (!scene.isPrepared) return;
      end();
      open();
    });
    return end;
  }, [scene, camera, root, session, flow]);
}
