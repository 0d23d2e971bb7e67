import { lowered, t } from '../../shared/words/words';
import { Fragment } from 'react';
import { useMap, useReview, useView } from '../state/context';
import { KIND, KINDS_FROM_TEXT } from '../../shared/map/node-kinds';

/** What to do next, where it is not plain to see: on an empty map, and while a link is being made by keyboard. */
export function CanvasHint() {
  const linking = useView((state) => state.linkingFrom !== undefined);
  const isDrafting = useReview() !== undefined;
  const empty = useMap((map) => map.tables.nodes.size === 0);
  if (linking) {
    return (
      <p className="canvas__hint" role="status">
        {t('Choose what they link to with the arrows or the mouse, then press Enter. Esc leaves.')}
      </p>
    );
  }
  if (!empty || isDrafting) return null;
  return (
    <div className="canvas__empty">
      <p>{t('Double-click to write a claim, or highlight a passage in an article.')}</p>
      <p>
        {KINDS_FROM_TEXT.map((kind) => (
          <Fragment key={kind}>
            <span>
              <kbd>{KIND[kind].key}</kbd> {lowered(KIND[kind].label)}
            </span>{' '}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
