import type { OnNodeDrag } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { copyFragment } from '../../../shared/edit/fragment';
import { find } from '../../../shared/map/arg-map';
import { addedIds, dispatchOrTell } from '../../commands/dispatch-or-tell';
import { useSession, useWorkspace } from '../../state/context';
import { select } from '../../state/view-store';
import type { CardNode } from '../Card';
import type { Scene } from '../scene';

interface Drag {
  ids: ReadonlySet<string>;
  /** Where the card under the pointer stood. */
  from: { x: number; y: number };
  copy: boolean;
}

/** Dragging cards: all selected ones move, on the screen or not, as one step; with Alt held, copies are made instead. */
export function useDrag(scene: Scene): {
  onNodeDragStart: OnNodeDrag<CardNode>;
  onNodeDrag: OnNodeDrag<CardNode>;
  onNodeDragStop: OnNodeDrag<CardNode>;
} {
  const workspace = useWorkspace();
  const session = useSession();
  const drag = useRef<Drag>(undefined);

  const onNodeDragStart = useCallback<OnNodeDrag<CardNode>>(
    (event, node) => {
      const { selection } = session.view.getState();
      const ids = selection.has(node.id) ? new Set(selection) : new Set([node.id]);
      if (!selection.has(node.id)) select(session.view, ids);
      const rect = scene.card(node.id)?.rect;
      if (rect)
        drag.current = { ids, from: { x: rect.x, y: rect.y }, copy: 'altKey' in event && event.altKey };
    },
    [scene, session],
  );

  const onNodeDrag = useCallback<OnNodeDrag<CardNode>>(
    (_event, node) => {
      if (!drag.current) return;
      const { ids, from } = drag.current;
      scene.drag(ids, node.position.x - from.x, node.position.y - from.y);
    },
    [scene],
  );

  const onNodeDragStop = useCallback<OnNodeDrag<CardNode>>(
    (_event, node) => {
      const done = drag.current;
      drag.current = undefined;
      scene.drag(undefined);
      if (!done) return;
      const dx = Math.round(node.position.x - done.from.x);
      const dy = Math.round(node.position.y - done.from.y);
      if (dx === 0 && dy === 0) return;
      const { map } = session.map.store.getState();
      const rects = [...done.ids].flatMap((id) => {
        const rect = scene.card(id)?.rect;
        return rect ? { id, ...rect } : [];
      });
      if (done.copy) {
        const ids = rects.map((rect) => rect.id).filter((id) => find(map, 'nodes', id));
        const at = {
          x: Math.min(...rects.map((rect) => rect.x)) + dx,
          y: Math.min(...rects.map((rect) => rect.y)) + dy,
        };
        const edit = dispatchOrTell({ workspace, session }, 'fragment.insert', {
          fragment: copyFragment(map, ids),
          at,
        });
        if (edit) select(session.view, addedIds(edit, 'nodes'));
        return;
      }
      const places = rects.map(({ id, x, y }) => ({
        node: id,
        x: Math.round(x + dx),
        y: Math.round(y + dy),
      }));
      dispatchOrTell({ workspace, session }, 'nodes.move', { places });
    },
    [scene, session, workspace],
  );

  return { onNodeDragStart, onNodeDrag, onNodeDragStop };
}
