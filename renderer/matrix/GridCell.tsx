import { Link2, Route } from 'lucide-react';
import type { CSSProperties, MouseEvent, PointerEvent } from 'react';
import { cellKey } from '../../shared/argue/ach/readings';
import { isNeutral, linkOfRating, RATING_WORDS, type Rating } from '../../shared/map/ratings';
import { inSeries, listWords } from '../../shared/words/locale';
import { msg, t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import type { Spot } from '../state/matrix-store';
import type { MatrixView } from './matrix-view';
import { openMenuAt } from './open-cell-menu';

/** How a place of the grid is met by keyboard and pointer. */
export interface PlacedProps {
  id: string;
  isActive: boolean;
  isChosen: boolean;
  onPointerDown: (event: PointerEvent) => void;
  onPointerEnter: (event: PointerEvent) => void;
  onContextMenu: (event: MouseEvent) => void;
  /** The number of the column, from 1. */
  index: number;
  style: CSSProperties;
}

const HOW = {
  direct: undefined,
  linked: { Icon: Link2, words: msg('with other premises') },
  through: { Icon: Route, words: msg('through other cards') },
} as const;

/** What evidence says on a hypothesis, as letters; what is no link of its own looks otherwise. */
export function GridCell({
  view,
  spot,
  isActive,
  isChosen,
  index,
  ...rest
}: PlacedProps & { view: MatrixView; spot: Spot }) {
  const workspace = useWorkspace();
  const { evidence = '', hypothesis = '' } = spot;
  const cell = view.cellAt(evidence, hypothesis);
  const how = cell && HOW[cell.how];
  const words = cell && (cell.rating ? RATING_WORDS[cell.rating] : t('bearings disagree'));
  const { a, b, agreement } = view.compared ?? {};
  const key = cellKey(evidence, hypothesis);
  const pair = [a?.get(key)?.rating, b?.get(key)?.rating];
  const isCompared = pair.some((one) => one !== undefined);
  return (
    <div
      className="grid-cell"
      role="gridcell"
      aria-colindex={index}
      aria-selected={isChosen}
      aria-label={
        isCompared
          ? listWords(pair.map((one) => (one ? RATING_WORDS[one] : t('not rated'))))
          : [words ?? t('empty'), how && t(how.words)].filter(Boolean).join(' ')
      }
      data-active={isActive}
      {...(cell?.rating && !view.compared && lookOf(cell.rating))}
      data-how={cell?.how}
      data-differs={agreement?.differ.has(key) ?? undefined}
      title={inSeries([words ?? '', how ? t(how.words) : ''].filter(Boolean))}
      onDoubleClick={() => openMenuAt(workspace, spot)}
      {...rest}
    >
      {view.compared ? (
        isCompared && <span className="grid-cell__pair">{pair.map((one) => one ?? '–').join(' / ')}</span>
      ) : (
        <>
          <span>{cell && (cell.rating ?? '±')}</span>
          {how && <how.Icon size={11} aria-hidden />}
        </>
      )}
    </div>
  );
}

/** The colour of the link that a rating is, by attributes; strong ones are deeper. */
function lookOf(rating: Rating): object {
  if (isNeutral(rating)) return { 'data-neutral': true };
  const { relation, weight } = linkOfRating(rating);
  return { 'data-relation': relation, 'data-strong': weight === 1 };
}
