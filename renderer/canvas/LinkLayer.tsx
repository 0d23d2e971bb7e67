import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useSession } from '../state/context';
import { drawScene } from './draw-scene';
import { readColors } from './palette-colors';
import type { Scene } from './scene';

interface LinkLayerProps {
  scene: Scene;
  /** The cards that the page shows itself. */
  mounted: ReadonlySet<string>;
}

/** The 2-D canvas under the cards: dots, groups, every link, and the cards that the page does not hold. */
export function LinkLayer({ scene, mounted }: LinkLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const session = useSession();
  const shown = useRef(mounted);
  const redraw = useRef<() => void>(() => undefined);

  useEffect(() => {
    shown.current = mounted;
    redraw.current();
  }, [mounted]);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (!element || !context) return;
    let colors = readColors();
    let frame = 0;

    function draw(): void {
      frame = 0;
      if (!element || !context) return;
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const ratio = window.devicePixelRatio;
      const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (element.width !== pixelWidth || element.height !== pixelHeight) {
        element.width = pixelWidth;
        element.height = pixelHeight;
      }
      drawScene(context, scene, session.map.store.getState().map, {
        viewport: { x, y, zoom },
        size: { width, height },
        colors,
        selection: session.view.getState().selection,
        mounted: shown.current,
      });
    }
    function soon(): void {
      if (frame === 0) frame = requestAnimationFrame(draw);
    }
    function recolor(): void {
      colors = readColors();
      soon();
    }

    redraw.current = soon;
    const theme = new MutationObserver(recolor);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const ends = [flow.subscribe(soon), scene.subscribe(soon), session.view.subscribe(soon)];
    document.fonts.addEventListener('loadingdone', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      theme.disconnect();
      document.fonts.removeEventListener('loadingdone', soon);
      for (const end of ends) end();
      redraw.current = () => undefined;
    };
  }, [flow, scene, session]);

  return <canvas ref={canvas} className="link-layer" aria-hidden />;
}
