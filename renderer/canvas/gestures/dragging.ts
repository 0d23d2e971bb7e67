import { copyFragment } from '../../../shared/edit/fragment';
import type { Point } from '../../../shared/layout/rect';
import { find } from '../../../shared/map/arg-map';
import { withFolded } from '../../../shared/view/folds';
import { addedIds, dispatchOrTell } from '../../command/dispatch-or-tell';
import type { CommandContext } from '../../command/ui-command';
import { select } from '../../state/view-store';
import type { WorkspaceState } from '../../state/workspace';
import type { Scene } from '../scene/scene';

/** Dragging cards, whoever draws them: all selected ones move, in view or not, as one step; or copies are made instead. */
export interface Dragging {
  /** Begins with the card under the pointer, or with these cards. */
  start: (ids: readonly string[], copies: boolean) => void;
  /** How far the pointer has come, map px. */
  move: (dx: number, dy: number) => void;
  /** Ends with the edit; where nothing has moved nothing changes. */
  stop: (dx: number, dy: number) => void;
  cancel: () => void;
}

/** Whether a drag makes copies: with the key that does so in the files of each system. (Alt opens menus on Linux and Windows, and moves windows.) */
export function makesCopies(
  { altKey, ctrlKey }: { altKey: boolean; ctrlKey: boolean },
  platform: WorkspaceState['platform'],
): boolean {
  return platform === 'mac' ? altKey : ctrlKey;
}

/** Makes the dragging of one canvas. */
export function createDragging(context: CommandContext, scene: Scene): Dragging {
  const { session } = context;
  let dragged: { ids: ReadonlySet<string>; copies: boolean } | undefined;

  function end(): typeof dragged {
    const done = dragged;
    dragged = undefined;
    scene.drag(undefined);
    return done;
  }
  function copy(ids: readonly string[], corner: Point): void {
    const { map } = session.map.store.getState();
    const nodes = ids.filter((id) => find(map, 'nodes', id));
    const fragment = copyFragment(map, nodes);
    const edit = dispatchOrTell(context, 'fragment.insert', { fragment, at: corner });
    if (edit) select(session.view, addedIds(edit, 'nodes'));
  }

  return {
    start: (ids, copies) => {
      const { selection } = session.view.getState();
      const together = ids.every((id) => selection.has(id)) ? selection : new Set(ids);
      if (together !== selection) select(session.view, together);
      dragged = { ids: together, copies };
    },
    move: (dx, dy) => {
      if (dragged) scene.drag(dragged.ids, dx, dy);
    },
    stop: (dx, dy) => {
      const done = end();
      if (!done || (Math.round(dx) === 0 && Math.round(dy) === 0)) return;
      const { map } = session.map.store.getState();
      // A card that is folded takes the branch that it stands for along.
      const ids = withFolded(map, [...done.ids]);
      const rects = [...done.ids].flatMap((id) => {
        const rect = scene.rectOf(id);
        return rect ? [{ id, x: rect.x + dx, y: rect.y + dy }] : [];
      });
      if (done.copies) {
        const x = Math.min(...rects.map((rect) => rect.x));
        const y = Math.min(...rects.map((rect) => rect.y));
        copy(ids, { x: Math.round(x), y: Math.round(y) });
        return;
      }
      const places = rects.map(({ id, x, y }) => ({
        node: id,
        ...scene.placeOf(id, { x, y }),
        pinned: true,
      }));
      const hidden = ids.filter((id) => !done.ids.has(id)).flatMap((id) => find(map, 'places', id) ?? []);
      const [x, y] = [Math.round(dx), Math.round(dy)];
      const along = hidden.map((place) => ({ node: place.node, x: place.x + x, y: place.y + y }));
      dispatchOrTell(context, 'nodes.move', { places: [...places, ...along] });
    },
    cancel: () => void end(),
  };
}
