import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { CARD } from '../../shared/text-layout/card-size';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { useSession } from '../state/context';

/** The right edge of a card: drag it to make the card wider or narrower; its text is wrapped again as it moves. */
export function CardResize({ id, width }: { id: string; width: number }) {
  const { map } = useSession();
  const { getZoom } = useReactFlow();

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.stopPropagation();
    const edge = event.currentTarget;
    const startX = event.clientX;
    const place = find(map.store.getState().map, 'places', id);
    if (!place) return;
    edge.setPointerCapture(event.pointerId);
    const resizing = map.startGesture(t('Resize card'));
    edge.onpointermove = ({ clientX }) => {
      const wanted = Math.round(width + (clientX - startX) / getZoom());
      const next = Math.min(CARD.maxWidth, Math.max(CARD.minWidth, wanted));
      map.dispatch('nodes.move', {
        places: [{ node: id, x: place.x, y: place.y, width: next }],
        label: t('Resize card'),
      });
    };
    edge.onlostpointercapture = () => {
      edge.onpointermove = null;
      edge.onlostpointercapture = null;
      resizing.end();
    };
  }

  return <div className="card__resize nodrag" onPointerDown={onPointerDown} />;
}
