import { t } from '../../shared/words/words';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type MouseEvent,
} from 'react';
import { useMatrix, useSession, useView, useWorkspace, useWorkspaceState } from '../state/context';
import { openMenu } from '../command/open-menu';
import { useWidth } from '../ui/use-width';
import { isTyping } from '../command/typing';
import { GridCell } from './GridCell';
import { GridHeading } from './GridHeading';
import { chosenBlock, placeOf, spotAt, type MatrixView, type Place } from './matrix-view';
import { menuOf, spotId } from './open-cell-menu';
import { useBlockClipboard } from './use-block-clipboard';
import { walk } from './walk';
import { EMPTY_WORDS } from './words';
import './MatrixGrid.css';

/** px */
const SIZE = { row: 48, column: 136, widest: 240, head: 98, stub: 300 } as const;

/** How wide the headings of rows are: they stay where they are while the columns move, so in a narrow pane they leave half of it to them. */
function stubIn(inside: number): number {
  return inside === 0 ? SIZE.stub : Math.min(SIZE.stub, Math.max(SIZE.column, Math.floor(inside / 2)));
}

/** The table itself, as a spreadsheet. Only the cells in view are in the page, and the one with the keyboard. */
export function MatrixGrid({ view }: { view: MatrixView }) {
  const workspace = useWorkspace();
  const { matrix, view: viewStore } = useSession();
  const at = useMatrix((state) => state.at);
  const from = useMatrix((state) => state.from);
  const platform = useWorkspaceState((state) => state.platform);
  const isEditing = useView((state) => state.editing?.row?.startsWith('matrix/') ?? false);
  const root = useRef<HTMLDivElement>(null);
  const { down, across } = view;
  const place = placeOf(view, at);
  const block = chosenBlock(view, { at, from });
  const isRtl = (): boolean => root.current !== null && getComputedStyle(root.current).direction === 'rtl';

  // Few columns share the room there is.
  const inside = useWidth(root);
  const stub = stubIn(inside);
  const room = inside - stub;
  const column = Math.max(SIZE.column, Math.min(SIZE.widest, Math.floor(room / Math.max(1, across.length))));

  const withPlace = (index: number) => (range: Range) => {
    const seen = defaultRangeExtractor(range);
    return index < 0 || seen.includes(index) ? seen : [...seen, index].sort((a, b) => a - b);
  };
  const rows = useVirtualizer({
    count: down.length,
    getScrollElement: () => root.current,
    estimateSize: () => SIZE.row,
    overscan: 4,
    scrollMargin: SIZE.head,
    scrollPaddingStart: SIZE.head,
    rangeExtractor: withPlace(place.down),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: across.length,
    getScrollElement: () => root.current,
    estimateSize: () => column,
    overscan: 2,
    scrollMargin: stub,
    scrollPaddingStart: stub,
    rangeExtractor: withPlace(place.across),
  });

  useLayoutEffect(() => columns.measure(), [columns, column]);

  // What has the keyboard is in view; where a card that is selected is a row, the keyboard begins there.
  useLayoutEffect(() => {
    if (place.down >= 0) rows.scrollToIndex(place.down);
    if (place.across >= 0) columns.scrollToIndex(place.across);
  }, [place.down, place.across, rows, columns]);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    const { selection } = viewStore.getState();
    const row = down.findIndex(({ node }) => selection.has(node.id));
    if (placeOf(view, matrix.getState().at).down < 0 && row >= 0)
      matrix.setState({ at: spotAt(view, { down: row, across: -1 }), from: undefined });
  }, [view, down, matrix, viewStore]);
  useLayoutEffect(() => {
    if (!isEditing && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [isEditing]);

  const goTo = (to: Place, extends_: boolean): void => {
    const { at: before, from: anchor } = matrix.getState();
    matrix.setState({ at: spotAt(view, to), from: extends_ ? (anchor ?? before) : undefined });
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (isTyping(event.target) || event.altKey) return;
    const toEdge = platform === 'mac' ? event.metaKey : event.ctrlKey;
    const page = Math.max(1, Math.floor(((root.current?.clientHeight ?? 0) - SIZE.head) / SIZE.row) - 1);
    const size = { down: down.length, across: across.length };
    const to = walk(place, size, { key: event.key, toEdge, isRtl: isRtl() }, page);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(to, event.shiftKey);
  }

  function onPointerDown(event: PointerEvent, to: Place): void {
    if (isTyping(event.target)) return;
    const isIn =
      to.down >= block.from.down &&
      to.down <= block.to.down &&
      to.across >= block.from.across &&
      to.across <= block.to.across;
    // The right button acts on all that is chosen, where it is pressed within.
    if (event.button === 2 && isIn) return;
    goTo(to, event.shiftKey);
  }

  function onPointerEnter(event: PointerEvent, to: Place): void {
    if ((event.buttons & 1) === 1 && !isEditing) goTo(to, true);
  }

  function onMenu(event: MouseEvent, to: Place): void {
    if (isTyping(event.target)) return;
    openMenu(workspace, menuOf(spotAt(view, to)), event);
  }

  const clipboard = useBlockClipboard(view);
  const placed = (to: Place) => ({
    id: spotId(spotAt(view, to)),
    isActive: to.down === place.down && to.across === place.across,
    isChosen:
      to.down >= block.from.down &&
      to.down <= block.to.down &&
      to.across >= block.from.across &&
      to.across <= block.to.across,
    onPointerDown: (event: PointerEvent) => onPointerDown(event, to),
    onPointerEnter: (event: PointerEvent) => onPointerEnter(event, to),
    onContextMenu: (event: MouseEvent) => onMenu(event, to),
  });
  const width = stub + across.length * column;
  const note = emptyNote(view);
  return (
    <div
      ref={root}
      className="matrix-grid"
      data-scope="matrix"
      role="grid"
      aria-label={t('Matrix')}
      aria-multiselectable
      aria-rowcount={down.length + 1}
      aria-colcount={across.length + 1}
      aria-activedescendant={spotId(at)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...clipboard}
    >
      <div
        className="matrix-grid__sheet"
        role="presentation"
        style={{ width, height: SIZE.head + rows.getTotalSize() }}
      >
        <div className="matrix-grid__head" role="row" aria-rowindex={1} style={{ height: SIZE.head, width }}>
          <div
            {...handlers(placed({ down: -1, across: -1 }))}
            className="matrix-grid__corner"
            role="columnheader"
            aria-colindex={1}
            style={{ width: stub }}
          >
            {view.down[0]?.kind === 'hypothesis' ? t('Hypotheses') : t('Evidence')}
          </div>
          {columns.getVirtualItems().map(({ index, start }) => {
            const heading = across[index];
            return (
              heading && (
                <GridHeading
                  key={heading.node.id}
                  heading={heading}
                  role="columnheader"
                  index={index + 2}
                  style={{ insetInlineStart: start, width: column, height: SIZE.head }}
                  {...placed({ down: -1, across: index })}
                />
              )
            );
          })}
        </div>
        {rows.getVirtualItems().map(({ index: row, start }) => {
          const heading = down[row];
          if (!heading) return null;
          return (
            <div
              key={heading.node.id}
              className="matrix-grid__row"
              role="row"
              aria-rowindex={row + 2}
              style={{ top: start, height: SIZE.row, width }}
            >
              <GridHeading
                heading={heading}
                role="rowheader"
                index={1}
                style={{ width: stub, height: SIZE.row }}
                {...placed({ down: row, across: -1 })}
              />
              {columns.getVirtualItems().map(({ index, start: left }) => (
                <GridCell
                  key={across[index]?.node.id}
                  view={view}
                  spot={spotAt(view, { down: row, across: index })}
                  index={index + 2}
                  style={{ insetInlineStart: left, width: column }}
                  {...placed({ down: row, across: index })}
                />
              ))}
            </div>
          );
        })}
      </div>
      {note && <p className="matrix-grid__note">{note}</p>}
    </div>
  );
}

function handlers({
  isActive,
  isChosen,
  ...rest
}: { isActive: boolean; isChosen: boolean } & object): object {
  return { ...rest, 'data-active': isActive, 'aria-selected': isChosen };
}

/** What is said where there is little to show. */
function emptyNote({ table, down, across }: MatrixView): string | undefined {
  if (table.hypotheses.length === 0) return EMPTY_WORDS.noHypotheses;
  if (table.rows.length === 0) return EMPTY_WORDS.noEvidence;
  if (down.length === 0 || across.length === 0) return EMPTY_WORDS.noMatch;
  return table.hypotheses.length === 1 ? EMPTY_WORDS.oneHypothesis : undefined;
}
