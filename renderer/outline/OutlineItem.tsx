import { ChevronRight, CornerRightUp, TriangleExclamationPoint } from 'lucide-react';
import { memo, useLayoutEffect, useRef, type CSSProperties, type MouseEvent } from 'react';
import { DOUBTS } from '../../shared/map/asides';
import { shownText } from '../../shared/shown-text';
import type { OutlineRow } from '../../shared/map/outline';
import { standingInWords } from '../../shared/picture/verdict-pill';
import { t } from '../../shared/words/words';
import { useMap, useRecord, useStanding } from '../state/context';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import { VerdictMark } from '../ui/VerdictMark';
import { WordsEditor } from '../ui/WordsEditor';
import { roleWord, rowDoubt, rowLabel, rowText } from '../cards/row-words';
import { canClose } from './walk-rows';
import './OutlineItem.css';

/** Where in a row the pointer was. */
export type RowSpot = 'arrow' | 'sign' | 'row';

interface OutlineItemProps {
  row: OutlineRow;
  index: number;
  /** The row where the keyboard is. */
  active: boolean;
  /** What the row stands for is selected: all of it, or only the link that it hangs by. */
  selected: 'row' | 'link' | undefined;
  /** Outside the focus, or not matching the filter. */
  faded: boolean;
  /** A hit of the search box. */
  found: boolean;
  editing: boolean;
  /** Px from the top of the list. */
  top: number;
  measure: (element: HTMLElement | null) => void;
  onPress: (index: number, spot: RowSpot, event: MouseEvent) => void;
  onEdit: (index: number) => void;
  onType: (text: string) => void;
  onEdited: (row: string, text: string | undefined) => void;
  /** The row goes while it has the keyboard. */
  onLost: () => void;
}

const DEEPEST = 16; // levels that are indented; what is deeper stands there too, with its level read out

/** One row of the outline. */
export const OutlineItem = memo(function OutlineItem(props: OutlineItemProps) {
  const { row, index, active, selected, editing, onPress, onLost } = props;
  const item = useRef<HTMLDivElement>(null);
  const text = useMap((map) => rowText(map, row));
  const label = useMap((map) => rowLabel(map, row));
  const doubt = useMap((map) => rowDoubt(map, row));
  const kind = useRecord('nodes', row.kind === 'node' ? row.id : undefined)?.kind;

  const standing = useStanding(row.id);
  const linked = (useRecord('links', row.link)?.premises.length ?? 1) > 1;

  useLayoutEffect(() => {
    const element = item.current;
    return () => {
      if (element !== null && element === document.activeElement) onLost();
    };
  }, [onLost]);

  function onClick(event: MouseEvent): void {
    const spot = event.target instanceof Element ? event.target.closest('[data-spot]') : null;
    const name = spot instanceof HTMLElement ? spot.dataset['spot'] : undefined;
    onPress(index, name === 'arrow' || name === 'sign' ? name : 'row', event);
  }

  return (
    <div
      ref={(element) => {
        item.current = element;
        props.measure(element);
      }}
      id={`outline-${row.key}`}
      className="outline-item"
      role="treeitem"
      aria-label={standing ? `${label}, ${standingInWords(standing)}` : label}
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.hasChildren ? row.open : undefined}
      aria-selected={selected !== undefined}
      tabIndex={active ? 0 : -1}
      data-index={index}
      data-root={row.role === 'root'}
      data-relation={row.relation}
      data-together={row.role === 'part' && linked ? true : undefined}
      data-selected={selected}
      data-again={row.again}
      data-faded={props.faded}
      data-found={props.found}
      style={
        { '--depth': Math.min(row.depth, DEEPEST), transform: `translateY(${props.top}px)` } as CSSProperties
      }
      onClick={onClick}
      onDoubleClick={() => props.onEdit(index)}
    >
      <span className="outline-item__arrow" data-spot={canClose(row) ? 'arrow' : undefined}>
        {canClose(row) && <ChevronRight size={14} aria-hidden />}
      </span>
      {row.relation !== undefined && row.role !== 'part' && (
        <span className="outline-item__sign" data-spot="sign" title={roleWord(row)}>
          <RelationIcon relation={row.relation} size={13} />
        </span>
      )}
      {kind && (
        <span className="outline-item__kind">
          <KindIcon kind={kind} />
        </span>
      )}
      {editing ? (
        <WordsEditor
          className="outline-item__editor"
          text={text}
          label={label}
          onType={props.onType}
          onDone={(words) => props.onEdited(row.key, words)}
        />
      ) : (
        <span className={row.kind === 'link' ? 'outline-item__words' : 'outline-item__text'} dir="auto">
          {text === '' ? t('Empty card') : shownText(text)}
        </span>
      )}
      {standing && !row.again && (
        <span className="outline-item__verdict">
          <VerdictMark standing={standing} />
        </span>
      )}
      {doubt && (
        <span
          className="outline-item__doubt"
          title={t('Its words are {words}', { words: DOUBTS[doubt].words })}
        >
          <TriangleExclamationPoint size={13} aria-hidden />
          {DOUBTS[doubt].badge}
        </span>
      )}
      {row.again && (
        <span className="outline-item__again" title={t('Listed above')}>
          <CornerRightUp size={13} aria-hidden />
        </span>
      )}
    </div>
  );
});
