import { useCallback, useRef, type PointerEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import { find } from '../../shared/map/arg-map';
import { nodesOfPassage } from '../../shared/map/queries';
import { useSession } from '../state/context';
import { KIND } from '../../shared/map/node-kinds';
import { paint } from './paint';
import { pageRange, type TextView } from './text-view';

interface Hover {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/** Shows which passage is under the pointer, over all its pieces, and names its cards in a tip. Draws nothing anew. */
export function useHover(getView: () => TextView | undefined): Hover {
  const { map } = useSession();
  const hovered = useRef<string>(undefined);

  const leave = useCallback(() => {
    hovered.current = undefined;
    paint('reader-hovered', []);
  }, []);

  const onPointerOver = useCallback(
    (event: PointerEvent) => {
      const mark = (event.target as Element).closest<HTMLElement>('[data-passages]');
      const ids = mark?.dataset['passages']?.split(' ') ?? [];
      const top = ids.at(-1);
      if (!mark || top === undefined) return leave();
      const now = map.store.getState().map;
      const cards = new Set(ids.toReversed().flatMap((id) => nodesOfPassage(now, id)));
      mark.title = [...cards].map((card) => `${KIND[card.kind].label}: ${shownText(card.text)}`).join('\n\n');
      if (top === hovered.current) return;
      hovered.current = top;
      const passage = find(now, 'passages', top);
      const view = getView();
      paint('reader-hovered', [passage && view && pageRange(view, passage)]);
    },
    [map, getView, leave],
  );

  return { onPointerOver, onPointerLeave: leave };
}
