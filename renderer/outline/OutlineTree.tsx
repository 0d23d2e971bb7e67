import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { OutlineRow } from '../../shared/map/outline';
import type { Visibility } from '../../shared/view/visibility';
import { t } from '../../shared/words/words';
import { useView } from '../state/context';
import { OutlineItem, type RowSpot } from './OutlineItem';
import { useOutlineActions } from './use-outline-actions';
import { useOutlineApi } from './use-outline-api';
import { useTreePosition } from './use-tree-position';
import { useTypedWord } from './use-typed-word';
import { standsFor } from './walk-rows';

const ROW_HEIGHT = 28; // px of a row of one line; longer ones are measured once they are seen
const OVERSCAN = 10;

interface OutlineTreeProps {
  rows: readonly OutlineRow[];
  /** What fades on the canvas fades here, too. */
  visibility: Visibility;
}

/** The tree itself. Only the rows in view, and the one that has the keyboard, are in the page. */
export function OutlineTree({ rows, visibility }: OutlineTreeProps) {
  const tree = useRef<HTMLDivElement>(null);
  const selection = useView((state) => state.selection);
  const found = useView((state) => state.found);
  /** The keyboard goes to the row where it is, once that row is in the page. */
  const wantsFocus = useRef(false);
  const scrollTo = useRef<(index: number) => void>(() => undefined);
  const onFollow = useCallback((index: number) => {
    scrollTo.current(index);
    if (tree.current?.contains(document.activeElement)) wantsFocus.current = true;
  }, []);
  const { at, moveTo } = useTreePosition(rows, onFollow);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(at) || at < 0 ? seen : [...seen, at].sort((a, b) => a - b);
    },
    [at],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: OVERSCAN,
    paddingStart: 4,
    paddingEnd: 24,
    rangeExtractor,
  });
  useLayoutEffect(() => {
    scrollTo.current = (index) => virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [virtualizer]);

  const goTo = useCallback(
    (index: number) => {
      moveTo(index);
      virtualizer.scrollToIndex(index, { align: 'auto' });
      wantsFocus.current = true;
    },
    [moveTo, virtualizer],
  );
  const onLost = useCallback(() => {
    wantsFocus.current = true;
  }, []);

  const from = useRef<string>(undefined);
  const actions = useOutlineActions(rows, goTo, from);
  const editing = useView((state) => state.editing?.row);
  useOutlineApi({ tree, rows, at, actions });
  const { press, finishEdit, choose } = actions;
  const onKeyDown = useTypedWord(rows, at, choose);
  const onPress = useCallback(
    (index: number, spot: RowSpot, event: MouseEvent) =>
      press(index, spot, { several: event.ctrlKey || event.metaKey, range: event.shiftKey }),
    [press],
  );
  const onEdited = useCallback(
    (row: string, text: string | undefined) => {
      wantsFocus.current = true;
      finishEdit(row, text);
    },
    [finishEdit],
  );

  useLayoutEffect(() => {
    if (!wantsFocus.current || editing !== undefined) return;
    wantsFocus.current = false;
    tree.current
      ?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')
      ?.focus({ preventScroll: true });
  });

  return (
    <div
      ref={tree}
      className="outline__tree"
      role="tree"
      aria-label={t('Outline')}
      aria-multiselectable
      onKeyDown={onKeyDown}
    >
      <div className="outline__rows" role="none" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <OutlineItem
                key={key}
                row={row}
                index={index}
                active={index === at}
                selected={selectedPart(row, selection)}
                faded={visibility.faded.has(row.id) || visibility.hidden.has(row.id)}
                found={found?.has(row.id) ?? false}
                editing={editing === row.key}
                top={start}
                measure={virtualizer.measureElement}
                onPress={onPress}
                onEdit={actions.edit}
                onType={actions.type}
                onEdited={onEdited}
                onLost={onLost}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function selectedPart(row: OutlineRow, selection: ReadonlySet<string>): 'row' | 'link' | undefined {
  if (selection.has(row.id)) return 'row';
  return row.link !== undefined && selection.has(row.link) && standsFor(row, row.link) ? 'link' : undefined;
}
