import type { MenuPlace } from '../../shared/commands/places';
import type { Point } from '../../shared/layout/rect';
import { tableOfId } from '../../shared/map/references';
import { openMenu } from '../command/open-menu';
import type { CommandContext } from '../command/ui-command';
import { select } from '../state/view-store';
import type { CanvasParts } from './canvas-parts';

type Press = Parameters<typeof openMenu>[2];

const PLACES: Readonly<Record<string, MenuPlace>> = { nodes: 'card', links: 'link', groups: 'group' };

function placeOf(id: string | undefined): MenuPlace {
  return PLACES[(id !== undefined && tableOfId(id)) || ''] ?? 'canvas';
}

/**
 * Opens the context menu of what is at a point: selected first, unless it is already, alone or with others.
 * @param id the card, link or group there; without one the menu is the canvas' own
 * @param point map px, where what the menu makes comes to stand
 */
export function openMenuAt(
  { workspace, session }: CommandContext,
  id: string | undefined,
  point: Point,
  event: Press,
): void {
  const { view } = session;
  if (id === undefined) select(view, []);
  else if (!view.getState().selection.has(id)) select(view, [id]);
  view.setState({ pointed: point });
  openMenu(workspace, placeOf(id), event);
}

/** Opens the menu of what is selected, beside it: the menu key was pressed. */
export function openSelectionMenu(
  { workspace, session }: CommandContext,
  { scene, camera, root }: CanvasParts,
  event: Press,
): void {
  const [id] = session.view.getState().selection;
  const box = id === undefined ? undefined : scene.boxOfId(id);
  const frame = root.current?.getBoundingClientRect();
  if (!box || !frame) return openMenu(workspace, placeOf(id), event);
  const { x, y, zoom } = camera.viewport;
  const inside = (at: number, most: number): number => Math.max(0, Math.min(at, most));
  openMenu(workspace, placeOf(id), {
    clientX: frame.left + inside(box.minX * zoom + x, frame.width),
    clientY: frame.top + inside(box.maxY * zoom + y, frame.height),
    preventDefault: () => event.preventDefault(),
  });
}
