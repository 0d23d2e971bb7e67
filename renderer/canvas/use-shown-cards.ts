import { useEffect, useState } from 'react';
import type { Box } from '../../shared/layout/rect';
import type { Camera } from './camera';
import { PAGE_FROM } from './draw/levels';
import type { Scene } from './scene/scene';
import { useSceneVersion } from './scene/use-scene';

const MOST_CARDS = 250; // more in view cost React Flow over 33 ms a frame
const SETTLE = 80; // ms without a move: until then the picture shows what comes into view
const MARGIN = 300; // map px around the view in which cards are kept, so that a pan shows no gaps

const NONE: readonly string[] = [];

/**
 * The ids of the cards that the page itself shows: those in view and a little around, while they are large enough to read and not
 * too many. Changes only when the view leaves what was taken, or the scene changes.
 */
export function useShownCards(scene: Scene, camera: Camera): readonly string[] {
  const version = useSceneVersion(scene);
  const [region, setRegion] = useState<Box | undefined>();

  useEffect(() => {
    let taken: Box | undefined;
    function update(): void {
      const view = camera.box();
      if (camera.viewport.zoom < PAGE_FROM || camera.size.width === 0) {
        if (taken) setRegion((taken = undefined));
        return;
      }
      if (taken && inside(view, taken) && !muchSmaller(view, taken)) return;
      taken = {
        minX: view.minX - MARGIN,
        minY: view.minY - MARGIN,
        maxX: view.maxX + MARGIN,
        maxY: view.maxY + MARGIN,
      };
      setRegion(taken);
    }
    update();
    let settling: ReturnType<typeof setTimeout> | undefined;
    const end = camera.subscribe(() => {
      clearTimeout(settling);
      settling = setTimeout(update, SETTLE);
    });
    return () => {
      clearTimeout(settling);
      end();
    };
  }, [camera]);

  const [shown, setShown] = useState<{ region: Box | undefined; version: number; ids: readonly string[] }>();
  if (shown?.region !== region || shown?.version !== version) {
    const ids = region ? scene.cardsIn(region).sort() : NONE;
    const few = ids.length > MOST_CARDS ? NONE : ids;
    setShown({ region, version, ids: few });
    return few;
  }
  return shown?.ids ?? NONE;
}

function inside(view: Box, box: Box): boolean {
  return view.minX >= box.minX && view.minY >= box.minY && view.maxX <= box.maxX && view.maxY <= box.maxY;
}

/** After zooming in, what was taken holds far more than is seen. */
function muchSmaller(view: Box, box: Box): boolean {
  return (view.maxX - view.minX) * 3 < box.maxX - box.minX - 2 * MARGIN;
}
