import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { SELECTION_TOOLBARS } from '../../shared/commands/places';
import type { Box } from '../../shared/layout/rect';
import { tableOfId } from '../../shared/map/references';
import { worded } from '../../shared/words/words';
import { useMapState, useView, useWorkspaceState } from '../state/context';
import { useSelectedIds } from '../state/selection';
import { CommandBar } from '../ui/CommandBar';
import type { CanvasParts } from './canvas-parts';
import { oneTabStop } from '../ui/one-tab-stop';
import './SelectionTools.css';

type Place = keyof typeof SELECTION_TOOLBARS;

const NAMES: Readonly<Record<Place, string>> = worded({
  card: 'Selected card',
  cards: 'Selected cards',
  link: 'Selected link',
  group: 'Selected group',
});
const GAP = 10; // px between the selection and the bar
const EDGE = 4; // px between the bar and the edge of the canvas
const SETTLE = 120; // ms without a move after which it is shown again

/** Which bar fits what is selected; none where that is of several sorts. */
function placeFor(ids: readonly string[]): Place | undefined {
  const [first, ...others] = new Set(ids.map(tableOfId));
  if (first === undefined || others.length > 0) return undefined;
  if (first === 'nodes') return ids.length === 1 ? 'card' : 'cards';
  if (ids.length > 1) return undefined;
  return first === 'links' ? 'link' : first === 'groups' ? 'group' : undefined;
}

/** The bar above what is selected, or below it where another card lies above, while the view rests and nothing is typed, dragged or asked there. */
export function SelectionTools({ parts }: { parts: CanvasParts }) {
  const ids = useSelectedIds();
  const isBusy = useView(
    ({ editing, linkQuestion, renamedGroup, linkingFrom }) =>
      editing !== undefined ||
      linkQuestion !== undefined ||
      renamedGroup !== undefined ||
      linkingFrom !== undefined,
  );
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const hasMenu = useWorkspaceState((state) => state.menu !== undefined);
  const place = placeFor(ids);
  const isPressed = usePressed();
  if (!place || isBusy || isPressed || hasMenu || isReadOnly) return null;
  return <Bar key={ids.join()} place={place} ids={ids} parts={parts} />;
}

interface BarProps {
  place: Place;
  ids: readonly string[];
  parts: CanvasParts;
}

function Bar({ place, ids, parts: { scene, camera } }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    function put(): void {
      const box = scene.bounds(ids);
      const at = element && box && placeAbove(box);
      if (element) element.style.visibility = at ? 'visible' : 'hidden';
      if (element && at) element.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
    }
    function placeAbove(box: Box): { x: number; y: number } | undefined {
      const { x, y, zoom } = camera.viewport;
      const { width, height } = camera.size;
      const shown = {
        left: box.minX * zoom + x,
        right: box.maxX * zoom + x,
        top: box.minY * zoom + y,
        bottom: box.maxY * zoom + y,
      };
      if (shown.right < 0 || shown.left > width || shown.bottom < 0 || shown.top > height) return undefined;
      const size = { width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
      const above = shown.top - size.height - GAP;
      const below = shown.bottom + GAP;
      const middle = (Math.max(0, shown.left) + Math.min(width, shown.right) - size.width) / 2;
      const left = Math.max(EDGE, Math.min(middle, width - size.width - EDGE));
      const isOnCard = (top: number): boolean =>
        scene.slotsIn({
          minX: (left - x) / zoom,
          minY: (top - y) / zoom,
          maxX: (left + size.width - x) / zoom,
          maxY: (top + size.height - y) / zoom,
        }).length > 0;
      const places = [above, below].filter((top) => top >= EDGE && top + size.height < height);
      return { x: left, y: places.find((top) => !isOnCard(top)) ?? places[0] ?? EDGE };
    }
    function soon(): void {
      if (element) element.style.visibility = 'hidden';
      clearTimeout(settling);
      settling = setTimeout(put, SETTLE);
    }
    put();
    const ends = [camera.subscribe(soon), scene.subscribe(put)];
    return () => {
      clearTimeout(settling);
      for (const end of ends) end();
    };
  }, [scene, camera, ids]);

  useLayoutEffect(() => oneTabStop(bar.current), []);

  return (
    <div ref={bar} className="selection-tools" role="toolbar" aria-label={NAMES[place]}>
      <CommandBar entries={SELECTION_TOOLBARS[place]} />
    </div>
  );
}

/** Whether a button of the mouse is down: something may be dragged. */
function usePressed(): boolean {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    const down = (event: PointerEvent): void =>
      setPressed(event.target instanceof Element && !event.target.closest('.selection-tools'));
    const up = (): void => setPressed(false);
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointerup', up, true);
    window.addEventListener('pointercancel', up, true);
    return () => {
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointerup', up, true);
      window.removeEventListener('pointercancel', up, true);
    };
  }, []);
  return isPressed;
}
