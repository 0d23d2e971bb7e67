import {
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import type { Source } from '../../shared/map/schema';
import { blocksOf } from '../../shared/text/blocks';
import { headingsOf } from '../../shared/text/headings';
import { spansByBlock } from '../../shared/text/segments';
import type { TextRange } from '../../shared/text/range';
import { DoubtBar } from '../recheck/DoubtBar';
import { DoubtCard } from '../recheck/DoubtCard';
import { isDoubted, liesInText } from '../../shared/map/asides';
import { t } from '../../shared/words/words';
import { useRecord, useSession, useView, useWorkspace } from '../state/context';
import { ArticleText, type WordedBlock } from './ArticleText';
import { extrasByBlock } from './block-extras';
import { FindBar } from './FindBar';
import { NoText } from './NoText';
import { nextPick, picksOf, type Highlight, type HighlightPick } from '../cards/highlights';
import { openMenu } from '../command/open-menu';
import { activatePassage, activePassage, releasePassage } from '../cards/active-passage';
import { onlySelected } from '../state/selection';
import { PassageBar } from './PassageBar';
import { paint } from './paint';
import type { ReaderParts } from './reader-parts';
import { scrollToRange } from './scroll-to';
import { SelectionToolbar } from './SelectionToolbar';
import { offsetAtScreen, pageRange, type TextView } from './text-view';
import { useFind } from './use-find';
import { useGrips } from './use-grips';
import { useHighlights } from './use-highlights';
import { useHover } from './use-hover';
import { useReaderApi } from './use-reader-api';
import { useSelectedText } from './use-selected-text';
import './Reader.css';

interface ReaderProps {
  source: Source;
  /** How far each source was scrolled, px; kept while the panel is there. */
  scrolled: Map<string, number>;
  /** What a feature above the reader marks in the text. */
  Marks: ComponentType<{ parts: ReaderParts }>;
}

function wordedBlocks(text: string): WordedBlock[] {
  const blocks = blocksOf(text);
  const headings = headingsOf(text, blocks);
  return blocks.map((block, index) => ({
    ...block,
    words: text.slice(block.start, block.end),
    isHeading: headings.has(index),
  }));
}

const UNMARKED: ReturnType<typeof spansByBlock<Highlight>> = new Map();

/** The text of a source with its highlights. Made anew for each source. */
export function Reader({ source, scrolled, Marks }: ReaderProps) {
  const session = useSession();
  const workspace = useWorkspace();
  const { id, text, voices, pages } = source;
  const article = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef<TextView>(undefined);
  const getView = useCallback(() => view.current, []);
  const clicked = useRef<string>(undefined);
  const plainClick = useRef<(offset: number) => void>(undefined);
  const onPlainClick = useCallback((listen: (offset: number) => void) => {
    plainClick.current = listen;
    return () => (plainClick.current = undefined);
  }, []);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const [isDrawing, setIsDrawing] = useState(false);

  const blocks = useMemo(() => wordedBlocks(text), [text]);
  const extras = useMemo(() => extrasByBlock(blocks, { text, voices, pages }), [blocks, text, voices, pages]);
  const highlights = useHighlights(id);
  const { dragged, onPointerDown: takeGrip } = useGrips({ workspace, session }, getView);
  const shown = useMemo(
    () => highlights.map((one) => (one.id === dragged?.id ? { ...one, ...dragged } : one)),
    [highlights, dragged],
  );
  // The text stands there at once; its highlights come while the window goes on with all else, since there may be thousands.
  const isMarked = useDeferredValue(true, false);
  const byBlock = useMemo(
    () => (isMarked ? spansByBlock(blocks, shown) : UNMARKED),
    [isMarked, blocks, shown],
  );
  const activeId = useView((state) => state.passage);
  const passage = useRecord('passages', activeId);
  const active = shown.find((highlight) => highlight.id === activeId);
  const doubt = passage?.source === id && isDoubted(passage) ? passage : undefined;

  useLayoutEffect(() => {
    if (!article.current || !scroller.current) return;
    view.current = { article: article.current, scroller: scroller.current, text, blocks };
  }, [text, blocks]);
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: scrolled.get(id) ?? 0, behavior: 'instant' });
  }, [id, scrolled]);

  const selected = useSelectedText(view);
  const find = useFind({
    text,
    getView,
    selected: () => selected.current.current,
    select: ({ start, end }) => selected.draw({ anchor: start, focus: end }),
    drawn: byBlock,
  });
  useReaderApi({ source, getView, selected, find });
  const showPlace = useCallback(
    (range: TextRange | undefined) => {
      paint('reader-place', range && view.current ? [pageRange(view.current, range)] : []);
      if (range && view.current) scrollToRange(view.current, range);
    },
    [view],
  );
  const hover = useHover(getView);

  // Only another passage scrolls, not the same one stretched; and not one that was clicked, since it is in view.
  useLayoutEffect(() => {
    const next = activePassage(session);
    const isThere = next?.source === id && liesInText(next);
    if (isThere && next.id !== clicked.current && view.current) scrollToRange(view.current, next);
    clicked.current = undefined;
  }, [session, activeId, id]);

  function onPointerDown(event: PointerEvent): void {
    hover.onPointerLeave();
    if (takeGrip(event)) return;
    setIsDrawing(true);
    addEventListener('pointerup', () => setIsDrawing(false), { once: true });
    addEventListener('pointercancel', () => setIsDrawing(false), { once: true });
  }

  function onClick(event: MouseEvent): void {
    if (getSelection()?.isCollapsed === false) return;
    const ids = passagesAt(event);
    if (!ids) return clickPlain(event);
    const chosen = { passage: activeId, node: onlySelected(session, 'nodes')?.id };
    activate(nextPick(picksOf(session.map.store.getState().map, ids), chosen));
  }

  function activate(pick: HighlightPick | undefined): void {
    if (!pick) return;
    clicked.current = pick.passage === activeId ? undefined : pick.passage;
    activatePassage(session, pick);
  }

  /** The menu of a highlight; over plain or selected text the browser's own, which copies and looks up. */
  function onContextMenu(event: MouseEvent): void {
    const ids = passagesAt(event);
    if (!ids || getSelection()?.isCollapsed === false) return;
    if (activeId === undefined || !ids.includes(activeId))
      activate(picksOf(session.map.store.getState().map, ids)[0]);
    openMenu(workspace, 'passage', event);
  }

  function clickPlain({ clientX, clientY }: MouseEvent): void {
    releasePassage(session);
    const shownText = getView();
    const offset = shownText && offsetAtScreen(shownText, clientX, clientY);
    if (offset !== undefined) plainClick.current?.(offset);
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setHasKeyboard(false);
  }

  const offersCard = hasKeyboard && !isDrawing && !dragged && !find.open;
  const loneHighlight = active?.kinds.length === 0 ? active : undefined;
  const toolbarFor = selected.range ?? loneHighlight;
  return (
    <div className="reader" onFocus={() => setHasKeyboard(true)} onBlur={onBlur}>
      {find.open && <FindBar find={find} />}
      <DoubtBar sourceId={id} />
      <div
        ref={scroller}
        className="reader__scroller"
        role="region"
        tabIndex={0}
        aria-label={t('Text of {title}', { title: source.title })}
        data-dragging={dragged !== undefined || undefined}
        onScroll={(event) => scrolled.set(id, event.currentTarget.scrollTop)}
        onDragStart={(event) => event.preventDefault()}
      >
        <article
          ref={article}
          className="reader__text"
          lang={source.language}
          data-paged={(pages?.length ?? 0) > 1 || undefined}
          onPointerDown={onPointerDown}
          onClick={onClick}
          onContextMenu={onContextMenu}
          onPointerOver={hover.onPointerOver}
          onPointerLeave={hover.onPointerLeave}
        >
          {text === '' && <NoText source={source} />}
          <ArticleText blocks={blocks} byBlock={byBlock} active={active} extras={extras} />
        </article>
      </div>
      <Marks parts={{ sourceId: id, getView, drawn: byBlock, onPlainClick }} />
      {doubt && <DoubtCard key={doubt.id} source={source} passage={doubt} show={showPlace} />}
      {active && passage && !doubt && <PassageBar passage={passage} />}
      {offersCard && toolbarFor && (
        <SelectionToolbar getView={getView} range={toolbarFor} isSelection={selected.range !== undefined} />
      )}
    </div>
  );
}

/** The ids of the passages that a highlight under the pointer belongs to. */
function passagesAt({ target }: MouseEvent): string[] | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-passages]') : null;
  return mark?.dataset['passages']?.split(' ');
}
