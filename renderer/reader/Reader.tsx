import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import type { Source } from '../../shared/map/schema';
import { blocksOf } from '../../shared/text/blocks';
import { spansByBlock } from '../../shared/text/segments';
import type { TextRange } from '../../shared/text/range';
import { goTo } from '../draft/review-actions';
import { DoubtBar } from '../recheck/DoubtBar';
import { DoubtCard } from '../recheck/DoubtCard';
import { isDoubt } from '../recheck/doubts';
import { useRecord, useSession, useView, useWorkspace } from '../state/context';
import { ArticleText } from './ArticleText';
import { extrasByBlock } from './block-extras';
import { FindBar } from './FindBar';
import { nextPick, picksOf } from './highlights';
import { lightUp, litPassage, selectedNode, unlight } from './lit-passage';
import { LitBar } from './LitBar';
import { paint } from './paint';
import { scrollToRange } from './scroll-to';
import { SelectionToolbar } from './SelectionToolbar';
import { offsetAtScreen, pageRange, type TextView } from './text-view';
import { useFind } from './use-find';
import { useGrips } from './use-grips';
import { useHighlights } from './use-highlights';
import { useHover } from './use-hover';
import { useProposals } from './use-proposals';
import { useReaderApi } from './use-reader-api';
import { useSelectedText } from './use-selected-text';
import './Reader.css';

interface ReaderProps {
  source: Source;
  /** How far each source was scrolled, px; kept while the panel is there. */
  scrolled: Map<string, number>;
}

/** The text of a source with its highlights. Made anew for each source. */
export function Reader({ source, scrolled }: ReaderProps) {
  const session = useSession();
  const workspace = useWorkspace();
  const { id, text, voices, pages } = source;
  const article = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const view = useRef<TextView>(undefined);
  const getView = useCallback(() => view.current, []);
  const clicked = useRef<string>(undefined);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const [isDrawing, setIsDrawing] = useState(false);

  const blocks = useMemo(
    () => blocksOf(text).map((block) => ({ ...block, words: text.slice(block.start, block.end) })),
    [text],
  );
  const extras = useMemo(() => extrasByBlock(blocks, { text, voices, pages }), [blocks, text, voices, pages]);
  const highlights = useHighlights(id);
  const { dragged, onPointerDown: takeGrip } = useGrips({ workspace, session }, getView);
  const shown = useMemo(
    () => highlights.map((one) => (one.id === dragged?.id ? { ...one, ...dragged } : one)),
    [highlights, dragged],
  );
  const byBlock = useMemo(() => spansByBlock(blocks, shown), [blocks, shown]);
  const litId = useView((state) => state.passage);
  const passage = useRecord('passages', litId);
  const lit = shown.find((highlight) => highlight.id === litId);
  const doubt = passage?.source === id && isDoubt(passage) ? passage : undefined;

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
  const proposalAt = useProposals(id, getView, byBlock);
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
    const next = litPassage(session);
    const isThere = next?.source === id && next.status !== 'lost';
    if (isThere && next.id !== clicked.current && view.current) scrollToRange(view.current, next);
    clicked.current = undefined;
  }, [session, litId, id]);

  function onPointerDown(event: PointerEvent): void {
    hover.onPointerLeave();
    if (takeGrip(event)) return;
    setIsDrawing(true);
    addEventListener('pointerup', () => setIsDrawing(false), { once: true });
    addEventListener('pointercancel', () => setIsDrawing(false), { once: true });
  }

  function onClick(event: MouseEvent): void {
    if (getSelection()?.isCollapsed === false) return;
    const ids = (event.target as Element)
      .closest<HTMLElement>('[data-passages]')
      ?.dataset['passages']?.split(' ');
    if (!ids) return onPlainClick(event);
    const chosen = { passage: litId, node: selectedNode(session)?.id };
    const pick = nextPick(picksOf(session.map.store.getState().map, ids), chosen);
    if (!pick) return;
    clicked.current = pick.passage === litId ? undefined : pick.passage;
    lightUp(session, pick);
  }

  function onPlainClick({ clientX, clientY }: MouseEvent): void {
    unlight(session);
    const shownText = getView();
    const offset = shownText && offsetAtScreen(shownText, clientX, clientY);
    const proposal = offset === undefined ? undefined : proposalAt(offset);
    if (proposal !== undefined) goTo(session, proposal);
  }

  function onBlur(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) setHasKeyboard(false);
  }

  const offersCard = hasKeyboard && !isDrawing && !dragged && !find.open;
  const loneHighlight = lit?.kinds.length === 0 ? lit : undefined;
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
        aria-label={`Text of ${source.title}`}
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
          onPointerOver={hover.onPointerOver}
          onPointerLeave={hover.onPointerLeave}
        >
          <ArticleText blocks={blocks} byBlock={byBlock} lit={lit} extras={extras} />
        </article>
      </div>
      {doubt && <DoubtCard key={doubt.id} source={source} passage={doubt} show={showPlace} />}
      {lit && passage && !doubt && <LitBar passage={passage} />}
      {offersCard && toolbarFor && (
        <SelectionToolbar getView={getView} range={toolbarFor} isSelection={selected.range !== undefined} />
      )}
    </div>
  );
}
