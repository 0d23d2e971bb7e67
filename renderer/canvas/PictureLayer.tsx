import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isUnset, type Camera } from './camera';
import { cardsBeyond, firstView } from './fit-view';
import { Painter } from './draw/painter';
import { readColors } from './draw/palette-colors';
import type { Scene } from './scene/scene';
import type { Session } from '../state/session';

interface PictureLayerProps {
  /** What is drawn: an open map, or one that is only looked at. */
  of: Pick<Session, 'map' | 'view' | 'judging'>;
  scene: Scene;
  camera: Camera;
  painter: RefObject<Painter | undefined>;
  /** The cards that the page shows itself. */
  mounted: ReadonlySet<string>;
  hovered: RefObject<string | undefined>;
}

/** The 2-D canvas under the cards: dots, groups, every link, and the cards that the page does not hold. */
export function PictureLayer({ of: session, scene, camera, painter, mounted, hovered }: PictureLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
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
        standings: session.judging.getState().standings,
        again: session.judging.getState().again,
        carriers: session.judging.getState().carriers,
      }),
      glides: false,
    });
    painter.current = made;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      const wasEmpty = camera.size.width === 0;
      camera.resize({ width, height });
      if (!wasEmpty || width === 0 || !isUnset(camera.viewport)) return;
      const { size } = camera;
      const view = firstView(scene, session.map.store.getState().map, { size, covers: [] });
      if (view) camera.open(view, cardsBeyond(scene, view, size));
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
      session.judging.subscribe((state, before) => {
        const same = (['standings', 'carriers', 'again'] as const).every((key) => state[key] === before[key]);
        if (!same) redraw();
      }),
    ];
    document.fonts.addEventListener('loadingdone', redraw);
    // The picture is a task of its own, in the same frame.
    if (camera.size.width > 0) made.changed();
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
