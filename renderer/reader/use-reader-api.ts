import { useEffect, useRef } from 'react';
import { find } from '../../shared/map/arg-map';
import type { Source } from '../../shared/map/schema';
import { extendBySentence, selectSentence } from '../../shared/text/sentence-cursor';
import { useSession } from '../state/context';
import type { ReaderApi } from '../state/session';
import { highlightsOf, picksOf } from '../cards/highlights';
import { activatePassage, activePassage } from '../cards/active-passage';
import { scrollToRange } from './scroll-to';
import { drawnSelection, firstOffsetInView, type TextView } from './text-view';
import type { Find } from './use-find';
import type { SelectedText } from './use-selected-text';

/** What commands and other panels can ask of the reader while it is on the screen. */
export function useReaderApi(options: {
  source: Source;
  getView: () => TextView | undefined;
  selected: SelectedText;
  find: Find;
}): void {
  const session = useSession();
  // The API stays the same while the reader is on the screen; what it acts on is always the newest picture.
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const { reader, map, view } = session;

    function moveBySentence(step: 1 | -1, extend: boolean): void {
      const shown = latest.current.getView();
      if (!shown) return;
      const drawn = drawnSelection(shown);
      const selected = latest.current.selected.current.current;
      const next =
        extend && drawn && selected
          ? extendBySentence(shown, drawn, step)
          : selectSentence(shown, startOfWalk(shown, step), step);
      if (!next) return;
      latest.current.selected.draw(next);
      scrollToRange(shown, {
        start: Math.min(next.focus, next.anchor),
        end: Math.max(next.focus, next.anchor),
      });
    }

    /** Walking begins at what is selected or active (downwards behind all of it), else at the top of what is in view. */
    function startOfWalk(shown: TextView, step: 1 | -1): number {
      const from = latest.current.selected.current.current ?? activePassage(session);
      if (from) return step === 1 ? from.end - 1 : from.start;
      const top = firstOffsetInView(shown);
      return step === 1 ? top - 1 : top;
    }

    function moveByHighlight(step: 1 | -1): void {
      const now = map.store.getState().map;
      const highlights = highlightsOf(now, latest.current.source.id);
      const at = highlights.findIndex((highlight) => highlight.id === view.getState().passage);
      const next = at < 0 ? nearest(highlights, step) : highlights[at + step];
      const [pick] = next ? picksOf(now, [next.id]) : [];
      if (pick) activatePassage(session, pick);
    }

    function nearest(highlights: ReturnType<typeof highlightsOf>, step: 1 | -1) {
      const shown = latest.current.getView();
      const top = shown ? firstOffsetInView(shown) : 0;
      return step === 1
        ? highlights.find((highlight) => highlight.start >= top)
        : highlights.findLast((highlight) => highlight.start < top);
    }

    const api: ReaderApi = {
      reveal: (passageId) => {
        const passage = find(map.store.getState().map, 'passages', passageId);
        const shown = latest.current.getView();
        if (!passage) return;
        if (passage.source === latest.current.source.id && shown) scrollToRange(shown, passage);
        else view.setState({ source: passage.source, passage: passage.id });
      },
      selectedRange: () => {
        const range = latest.current.selected.current.current;
        return range && { source: latest.current.source.id, start: range.start, end: range.end };
      },
      clearSelection: () => latest.current.selected.clear(),
      selectAll: () => {
        const shown = latest.current.getView();
        if (shown) latest.current.selected.draw({ anchor: 0, focus: shown.text.length });
      },
      moveBySentence,
      moveByHighlight,
      openFind: () => latest.current.find.show(),
      findNext: (step) => latest.current.find.step(step),
      focus: () => latest.current.getView()?.scroller.focus({ preventScroll: true }),
      hasKeyboard: () => latest.current.getView()?.scroller.contains(document.activeElement) ?? false,
    };
    reader.current = api;
    return () => {
      if (reader.current === api) reader.current = undefined;
    };
  }, [session]);
}
