import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { t } from '../../shared/words/words';
import { LibraryRow } from './LibraryRow';
import type { Row } from './rows';

const ROW_HEIGHT = 44; // px, until a row has been measured
const OVERSCAN = 8;

interface LibraryListProps {
  id: string;
  rows: readonly Row[];
  /** The row that Enter would take. */
  at: number;
  /** As `LibraryRow` takes it. */
  claim: string | undefined;
  onPoint: (at: number) => void;
  onTake: (row: Row) => void;
}

/** The maps, or what was found in them. The keyboard stays in the field above, which names the row that is meant. */
export function LibraryList({ id, rows, at, claim, onPoint, onTake }: LibraryListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(at) || at >= rows.length ? seen : [...seen, at].sort((a, b) => a - b);
    },
    [at, rows.length],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    rangeExtractor,
  });
  useLayoutEffect(() => {
    if (rows.length > 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, rows, virtualizer]);

  return (
    <div
      ref={list}
      id={id}
      className="library__list"
      role="listbox"
      aria-label={t('Maps and what is in them')}
    >
      <div className="library__rows" role="none" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                id={rowId(id, index)}
                className={`library__row library__row--${row.kind}`}
                role="option"
                aria-selected={index === at}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
                onPointerMove={() => onPoint(index)}
                onClick={() => onTake(row)}
              >
                <LibraryRow row={row} claim={claim} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** The id of a row's element, which the field names as the one that is meant. */
export function rowId(list: string, index: number): string {
  return `${list}-${index}`;
}
