import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useSession } from '../state/context';
import type { Viewport } from '../state/view-store';
import { viewportFor, type Camera } from './camera';
import { drawBoxes, kindBoxes } from './draw/draw-boxes';
import { readColors } from './draw/palette-colors';
import { holdsAll, MINIMAP_FROM } from './fit-view';
import type { Scene } from './scene/scene';

const SIZE = { width: 180, height: 120 }; // px
const FIT = { padding: 6, mostZoom: 1, leastZoom: 0 };
const PAUSE = 200; // ms after an edit before the cards are redrawn

/** The whole map in small, with a frame around what is in view; a press goes there. Shown while some of the map is out of view, and where there is room. */
export function Minimap({ scene, camera }: { scene: Scene; camera: Camera }) {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useRef<Viewport>({ x: 0, y: 0, zoom: 1 });
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const ratio = window.devicePixelRatio;
    element.width = SIZE.width * ratio;
    element.height = SIZE.height * ratio;
    const cards = new OffscreenCanvas(element.width, element.height);
    let colors = readColors();
    let pause: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    function drawCards(): void {
      const bounds = scene.bounds();
      const ground = cards.getContext('2d');
      if (!ground) return;
      ground.setTransform(ratio, 0, 0, ratio, 0, 0);
      ground.clearRect(0, 0, SIZE.width, SIZE.height);
      if (bounds) {
        map.current = viewportFor(bounds, SIZE, FIT);
        drawBoxes(ground, kindBoxes(scene.cards), { viewport: map.current, size: SIZE, colors });
      }
      soon();
    }
    function drawFrame(): void {
      frame = 0;
      if (!context || !element) return;
      const bounds = scene.bounds();
      const box = camera.box();
      const isAll = !bounds || holdsAll(bounds, box);
      // Where a map is opened the view says itself how much there is besides.
      const isWanted = !isAll && !camera.isAsOpened && camera.size.height >= MINIMAP_FROM;
      setShown(isWanted);
      if (!isWanted) return;
      const { x, y, zoom } = map.current;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, element.width, element.height);
      context.drawImage(cards, 0, 0);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const left = box.minX * zoom + x;
      const top = box.minY * zoom + y;
      const width = Math.max(4, (box.maxX - box.minX) * zoom);
      const height = Math.max(4, (box.maxY - box.minY) * zoom);
      context.globalAlpha = 0.12;
      context.fillStyle = colors.accent;
      context.fillRect(left, top, width, height);
      context.globalAlpha = 1;
      context.strokeStyle = colors.accent;
      context.lineWidth = 1.5;
      context.strokeRect(left, top, width, height);
    }
    function soon(): void {
      frame ||= requestAnimationFrame(drawFrame);
    }
    function later(): void {
      clearTimeout(pause);
      pause = setTimeout(drawCards, PAUSE);
    }
    const theme = new MutationObserver(() => {
      colors = readColors();
      drawCards();
    });
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const ends = [camera.subscribe(soon), scene.subscribe(later)];
    later();
    return () => {
      theme.disconnect();
      clearTimeout(pause);
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [scene, camera]);

  function onPress(event: PointerEvent<HTMLCanvasElement>): void {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const frame = event.currentTarget.getBoundingClientRect();
    const { x, y, zoom } = map.current;
    const { width, height } = camera.size;
    const pointX = (event.clientX - frame.left - x) / zoom;
    const pointY = (event.clientY - frame.top - y) / zoom;
    const near = camera.viewport.zoom;
    session.canvas.current?.setViewport({
      x: width / 2 - pointX * near,
      y: height / 2 - pointY * near,
      zoom: near,
    });
  }

  return (
    <canvas
      ref={canvas}
      className="canvas__minimap"
      data-shown={isShown}
      aria-hidden
      onPointerDown={onPress}
      onPointerMove={onPress}
    />
  );
}
