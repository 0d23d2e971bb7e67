import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { SELECTION_TOOLBARS } from '../../shared/commands/places';
import type { Box, Point } from '../../shared/layout/rect';
import { tableOfId } from '../../shared/map/references';
import { t, worded } from '../../shared/words/words';
import { useMapState, useView, useWorkspaceState } from '../state/context';
import { useInspectorGaveWay } from '../state/panels';
import { useSelectedIds } from '../state/selection';
import { CommandBar } from '../ui/CommandBar';
import { CommandButton } from '../ui/CommandButton';
import type { CanvasParts } from './canvas-parts';
import { toolsPlace } from './tools-place';
import { oneTabStop } from '../ui/one-tab-stop';
import './SelectionTools.css';

type Place = keyof typeof SELECTION_TOOLBARS;

const NAMES: Readonly<Record<Place, string>> = worded({
  card: 'Selected card',
  cards: 'Selected cards',
  link: 'Selected link',
  group: 'Selected group',
});
const SETTLE = 120; // ms without a move after which it is shown again

/** Which bar fits what is selected; none where that is of several sorts. */
function placeFor(ids: readonly string[]): Place | undefined {
  const [first, ...others] = new Set(ids.map(tableOfId));
  if (first === undefined || others.length > 0) return undefined;
  if (first === 'nodes') return ids.length === 1 ? 'card' : 'cards';
  if (ids.length > 1) return undefined;
  return first === 'links' ? 'link' : first === 'groups' ? 'group' : undefined;
}

/** The bar beside what is selected, while the view rests and nothing is typed, dragged or asked there; it leads to the inspector where that had no room. */
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
  const gaveWay = useInspectorGaveWay();
  if (!place || isBusy || isPressed || hasMenu || (isReadOnly && !gaveWay)) return null;
  return (
    <Bar key={ids.join()} place={place} ids={ids} parts={parts}>
      {!isReadOnly && <CommandBar entries={SELECTION_TOOLBARS[place]} />}
      {gaveWay && <CommandButton command="view.inspector" label={t('Details')} variant="quiet" />}
    </Bar>
  );
}

interface BarProps {
  place: Place;
  ids: readonly string[];
  parts: CanvasParts;
  children: ReactNode;
}

function Bar({ place, ids, parts: { scene, camera }, children }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    function put(): void {
      const box = scene.bounds(ids);
      const at = element && box && placeFrom(box);
      if (element) element.style.visibility = at ? 'visible' : 'hidden';
      if (element && at) element.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
    }
    function placeFrom(box: Box): Point | undefined {
      const { x, y, zoom } = camera.viewport;
      const size = { width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 };
      const shown = {
        minX: box.minX * zoom + x,
        minY: box.minY * zoom + y,
        maxX: box.maxX * zoom + x,
        maxY: box.maxY * zoom + y,
      };
      const isFree = (corner: Point): boolean =>
        scene.slotsIn({
          minX: (corner.x - x) / zoom,
          minY: (corner.y - y) / zoom,
          maxX: (corner.x + size.width - x) / zoom,
          maxY: (corner.y + size.height - y) / zoom,
        }).length === 0;
      return toolsPlace(shown, size, camera.size, isFree);
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
      {children}
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
