import { useEffect, useLayoutEffect, useRef } from 'react';
import { boxOf, unionOfBoxes } from '../../shared/layout/rect';
import { afterPaint } from '../state/after-paint';
import type { CanvasParts } from '../canvas/canvas-parts';
import { readColors } from '../canvas/draw/palette-colors';
import { useReview, useSession } from '../state/context';
import { drawGhosts } from './draw-ghosts';
import { ghostAt, ghostScene, type Ghost, type GhostCache, type GhostScene } from './ghost-scene';
import { goTo, update } from './review-actions';

/** What is proposed, drawn over the picture of the map and under its cards. There is nothing of it while no draft is open. */
export function GhostLayer({ parts }: { parts: CanvasParts }) {
  return useReview() ? <Ghosts parts={parts} /> : null;
}

function Ghosts({ parts: { scene, camera, root } }: { parts: CanvasParts }) {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef<GhostScene>({ ghosts: [], links: [] });
  const isSeen = useReview()?.isSeen;

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const cache: GhostCache = new WeakMap();
    let colors = readColors();
    let frame = 0;
    let isStale = true;

    function draw(): void {
      frame = 0;
      const { review } = session.draft.getState();
      if (!element || !context || !review) return;
      if (isStale) {
        const { map } = session.map.store.getState();
        shown.current = ghostScene(map, review, scene, cache);
        isStale = false;
      }
      fitTo(element, camera.size);
      drawGhosts(context, shown.current, camera, { colors, review });
    }
    const soon = (): void => void (frame ||= requestAnimationFrame(draw));
    const changed = (): void => {
      isStale = true;
      soon();
    };
    const theme = new MutationObserver(() => {
      colors = readColors();
      soon();
    });
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const ends = [
      camera.subscribe(soon),
      scene.subscribe(changed),
      session.draft.subscribe(changed),
      session.map.onDiff(changed),
    ];
    draw();
    return () => {
      theme.disconnect();
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, [session, scene, camera]);

  // Once the tray has taken its room from the canvas; and not again when one comes back from another map.
  useEffect(() => {
    if (isSeen !== false) return;
    return afterPaint(() => {
      const all = unionOfBoxes(shown.current.ghosts.map(({ rect }) => boxOf(rect)));
      if (all) session.canvas.current?.showBox(all);
      update(session, { isSeen: true });
    });
  }, [session, isSeen]);

  useGhostPointer({ root, camera }, (point) => ghostAt(shown.current, point), {
    onChoose: ({ proposal }) => goTo(session, proposal.id),
    onEdit: () => update(session, { editing: true }),
  });

  return <canvas ref={canvas} className="link-layer" aria-hidden />;
}

/** Takes clicks on ghosts before the pane that lies over them does. */
function useGhostPointer(
  { root, camera }: Pick<CanvasParts, 'root' | 'camera'>,
  find: (point: { x: number; y: number }) => Ghost | undefined,
  actions: { onChoose: (ghost: Ghost) => void; onEdit: (ghost: Ghost) => void },
): void {
  const latest = useRef({ find, actions });
  useEffect(() => {
    latest.current = { find, actions };
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    function ghostUnder(event: MouseEvent): Ghost | undefined {
      const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (!element || !isPane) return undefined;
      const frame = element.getBoundingClientRect();
      const { x, y, zoom } = camera.viewport;
      return latest.current.find({
        x: (event.clientX - frame.left - x) / zoom,
        y: (event.clientY - frame.top - y) / zoom,
      });
    }
    function onPress(event: MouseEvent): void {
      const ghost = ghostUnder(event);
      if (!ghost) return;
      event.stopPropagation();
      latest.current.actions[event.type === 'dblclick' ? 'onEdit' : 'onChoose'](ghost);
    }
    function onMove(event: MouseEvent): void {
      if (element) element.dataset['overGhost'] = ghostUnder(event) ? 'true' : 'false';
    }
    element.addEventListener('click', onPress, true);
    element.addEventListener('dblclick', onPress, true);
    element.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      element.removeEventListener('click', onPress, true);
      element.removeEventListener('dblclick', onPress, true);
      element.removeEventListener('pointermove', onMove);
      delete element.dataset['overGhost'];
    };
  }, [root, camera]);
}

function fitTo(element: HTMLCanvasElement, size: { width: number; height: number }): void {
  const width = Math.round(size.width * window.devicePixelRatio);
  const height = Math.round(size.height * window.devicePixelRatio);
  if (element.width !== width) element.width = width;
  if (element.height !== height) element.height = height;
}
