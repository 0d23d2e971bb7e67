import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { chronologyOf, type Moment } from '../../shared/view/chronology';
import type { Node } from '../../shared/map/schema';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { isTyping } from '../command/typing';
import { useSession, useView } from '../state/context';
import { useKnownMap } from '../state/known-map';
import { select } from '../state/view-store';
import { MomentRow, momentId } from './MomentRow';
import { TimelineToolbar } from './TimelineToolbar';
import { TIMELINE_WORDS } from './words';
import './TimelinePane.css';

/** One line of the timeline: a card with its date, a year, or what heads those without a date. */
type Line =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'moment'; readonly node: Node; readonly moment: Moment }
  | { readonly kind: 'undated'; readonly node: Node }
  | { readonly kind: 'heading' };

const ROW = 54; // px; measured once it is seen

/** The cards of the map by their dates, with those who report them; what is selected is so on the map, too. */
export function TimelinePane() {
  const { view } = useSession();
  const map = useKnownMap();
  const by = useView((state) => state.chronology);
  const selection = useView((state) => state.selection);
  const { moments, undated } = useMemo(() => chronologyOf(map, by), [map, by]);
  const lines = useMemo(() => linesOf(moments, undated), [moments, undated]);
  const list = useRef<HTMLDivElement>(null);
  const index = lines.findIndex((line) => 'node' in line && selection.has(line.node.id));
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current,
    estimateSize: (line) => ('node' in (lines[line] ?? {}) ? ROW : 34),
    overscan: 6,
  });
  useLayoutEffect(() => {
    if (index >= 0) rows.scrollToIndex(index);
  }, [index, rows]);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (isTyping(event.target)) return;
    const cards = lines.flatMap((line, number) => ('node' in line ? [number] : []));
    const at = cards.indexOf(index);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: cards.length - 1 }[event.key];
    const line =
      to === undefined ? undefined : lines[cards[Math.max(0, Math.min(cards.length - 1, to))] ?? -1];
    if (!line || !('node' in line)) return;
    event.preventDefault();
    select(view, [line.node.id]);
  }

  const active = lines[index];
  return (
    <div className="timeline">
      <TimelineToolbar by={by} />
      <div
        ref={list}
        className="timeline__list framed-list"
        data-scope="timeline"
        role="listbox"
        aria-label={t('Timeline')}
        aria-activedescendant={active && 'node' in active ? momentId(active.node.id) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {moments.length === 0 && <p className="timeline__note">{TIMELINE_WORDS.empty[by]}</p>}
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index: number, start, key }) => {
            const line = lines[number];
            return (
              line && (
                <div
                  key={key}
                  ref={rows.measureElement}
                  data-index={number}
                  role="presentation"
                  className="timeline__line"
                  style={{ top: start }}
                >
                  {line.kind === 'year' && <h3>{line.year}</h3>}
                  {line.kind === 'heading' && (
                    <h3>{`${TIMELINE_WORDS.undated[by]} (${numberWords(undated.length)})`}</h3>
                  )}
                  {'node' in line && (
                    <MomentRow
                      node={line.node}
                      moment={line.kind === 'moment' ? line.moment : undefined}
                      isSelected={selection.has(line.node.id)}
                    />
                  )}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function linesOf(moments: readonly Moment[], undated: readonly Node[]): Line[] {
  const lines: Line[] = [];
  let before: string | undefined;
  for (const moment of moments) {
    const year = moment.day.slice(0, 4);
    if (year !== before) lines.push({ kind: 'year', year });
    before = year;
    lines.push({ kind: 'moment', node: moment.node, moment });
  }
  if (undated.length > 0) lines.push({ kind: 'heading' });
  return [...lines, ...undated.map((node): Line => ({ kind: 'undated', node }))];
}
