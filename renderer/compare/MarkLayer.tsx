import { useLayoutEffect, useRef } from 'react';
import type { Marks } from '../../shared/merge/overlay';
import type { Camera } from '../canvas/camera';
import { readColors } from '../canvas/draw/palette-colors';
import type { Scene } from '../canvas/scene/scene';
import { drawMarks } from './draw-marks';

interface MarkLayerProps {
  scene: Scene;
  camera: Camera;
  marks: Marks;
  /** The card that is looked at. */
  current: string | undefined;
}

/** What became of cards, links and groups, drawn over their picture. */
export function MarkLayer({ scene, camera, marks, current }: MarkLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    let colors = readColors();
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const { width, height } = camera.size;
      // Setting it clears it, too: it is drawn anew at once.
      element.width = Math.round(width * window.devicePixelRatio);
      element.height = Math.round(height * window.devicePixelRatio);
      drawMarks(context, scene, marks, { camera, colors, current });
    };
    const soon = (): void => void (frame ||= requestAnimationFrame(draw));
    const theme = new MutationObserver(() => {
      colors = readColors();
      soon();
    });
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const ends = [camera.subscribe(soon), scene.subscribe(soon)];
    draw();
    return () => {
      theme.disconnect();
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [scene, camera, marks, current]);
  return <canvas ref={canvas} className="link-layer" aria-hidden />;
}
