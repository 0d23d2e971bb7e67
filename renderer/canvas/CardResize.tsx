import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { keepClear } from '../cards/edit-card';
import { possibleWidth, setWidth } from '../cards/width-commands';
import { useSession } from '../state/context';

/**
 * The right edge of a card: drag it to make the card wider or narrower; its text is wrapped again as it moves. Commands do the same, so it takes no place
 * among what the Tab key goes through.
 */
export function CardResize({ id, width }: { id: string; width: number }) {
  const session = useSession();
  const { getZoom } = useReactFlow();

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.stopPropagation();
    const edge = event.currentTarget;
    const startX = event.clientX;
    const place = find(session.map.store.getState().map, 'places', id);
    if (!place) return;
    edge.setPointerCapture(event.pointerId);
    const resizing = session.map.startGesture(t('Resize card'));
    edge.onpointermove = ({ clientX }) =>
      setWidth(session, place, possibleWidth(width + (clientX - startX) / getZoom()));
    edge.onlostpointercapture = () => {
      edge.onpointermove = null;
      edge.onlostpointercapture = null;
      keepClear(session, id);
      resizing.end();
    };
  }

  return (
    <div
      className="card__resize nodrag"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('Width of the card')}
      title={t('Drag to make the card wider or narrower')}
      onPointerDown={onPointerDown}
    />
  );
}
