import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useSession } from '../state/context';
import { viewportFor, type Camera } from './camera';
import { Painter } from './draw/painter';
import { readColors } from './draw/palette-colors';
import type { Scene } from './scene/scene';
import type { Viewport } from '../state/view-store';
import { FIT } from './use-canvas-api';

interface PictureLayerProps {
  scene: Scene;
  camera: Camera;
  painter: RefObject<Painter | undefined>;
  /** The cards that the page shows itself. */
  mounted: ReadonlySet<string>;
  hovered: RefObject<string | undefined>;
}

/** The view of a map that is shown for the first time: it is fitted. */
function isUnset({ x, y, zoom }: Viewport): boolean {
  return x === 0 && y === 0 && zoom === 1;
}

/** The 2-D canvas under the cards: dots, groups, every link, and the cards that the page does not hold. */
export function PictureLayer({ scene, camera, painter, mounted, hovered }: PictureLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const session = useSession();
  const shown = useRef(mounted);

  useLayoutEffect(() => {
    shown.current = mounted;
    painter.current?.changed();
  }, [mounted, painter]);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let colors = readColors();
    const made = new Painter(element, scene, camera, {
      map: () => session.map.store.getState().map,
      look: () => ({
        colors,
        selection: session.view.getState().selection,
        mounted: shown.current,
        hovered: hovered.current,
      }),
    });
    painter.current = made;
    const isFirst = isUnset(session.view.getState().viewport);
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      const wasEmpty = camera.size.width === 0;
      camera.resize({ width, height });
      const bounds = scene.bounds();
      if (isFirst && wasEmpty && width > 0 && bounds) camera.move(viewportFor(bounds, camera.size, FIT));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const redraw = (): void => made.changed();
    const recolor = (): void => {
      colors = readColors();
      redraw();
    };
    const theme = new MutationObserver(recolor);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const ends = [
      camera.subscribe(() => made.moved()),
      scene.subscribe(redraw),
      session.view.subscribe((state, before) => {
        if (state.selection !== before.selection) redraw();
      }),
    ];
    document.fonts.addEventListener('loadingdone', redraw);
    if (camera.size.width > 0) made.drawNow();
    return () => {
      made.destroy();
      observer.disconnect();
      theme.disconnect();
      document.fonts.removeEventListener('loadingdone', redraw);
      for (const end of ends) end();
      painter.current = undefined;
    };
  }, [camera, scene, session, painter, hovered]);

  return <canvas ref={canvas} className="link-layer" aria-hidden />;
}
