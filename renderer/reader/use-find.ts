import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { findAll, foldText } from '../../shared/text/find';
import type { TextRange } from '../../shared/text/range';
import { paint } from './paint';
import { scrollToRange } from './scroll-to';
import { firstOffsetInView, pageRange, type TextView } from './text-view';

/** More hits than anybody walks through; painting tens of thousands would make typing slow. */
export const MOST_HITS = 1000;

export interface Find {
  readonly open: boolean;
  readonly query: string;
  /** The field in which one types; given to the find bar. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly hits: readonly TextRange[];
  /** The hit that is shown now, from 0; -1 without hits. */
  readonly index: number;
  readonly setQuery: (query: string) => void;
  readonly show: () => void;
  /** Goes to the next or previous hit, round the ends; opens the bar when it is closed. */
  readonly step: (by: 1 | -1) => void;
  /** Closes the bar and leaves the hit selected, so that a card can be made of it. */
  readonly close: () => void;
}

/**
 * Finding in the text that is shown.
 * @param options.drawn changes whenever the paragraphs are drawn anew: paint sits on the page's text nodes
 * @param options.selected what to look for first
 */
export function useFind(options: {
  text: string;
  getView: () => TextView | undefined;
  selected: () => TextRange | undefined;
  /** Selects text on the screen. */
  select: (range: TextRange) => void;
  drawn: unknown;
}): Find {
  const { text, getView, selected, select, drawn } = options;
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [from, setFrom] = useState(0);
  const folded = useMemo(() => (open ? foldText(text) : undefined), [open, text]);
  const hits = useMemo(() => (folded ? findAll(folded, query, MOST_HITS) : []), [folded, query]);
  const after = hits.findIndex((hit) => hit.start >= from);
  const index = after < 0 && hits.length > 0 ? 0 : after;
  const now = hits[index];

  useLayoutEffect(() => {
    const view = getView();
    if (!view) return;
    const ranges = hits.map((hit) => pageRange(view, hit));
    paint('reader-found', ranges);
    paint('reader-found-now', [ranges[index]]);
    return () => {
      paint('reader-found', []);
      paint('reader-found-now', []);
    };
  }, [getView, hits, index, drawn]);

  useLayoutEffect(() => {
    const view = getView();
    if (view && now) scrollToRange(view, now);
  }, [getView, now]);

  function show(): void {
    const view = getView();
    const range = selected();
    const words = range && text.slice(range.start, range.end);
    if (words && words.length <= 80 && !words.includes('\n')) setQuery(words);
    setFrom(range?.start ?? (view ? firstOffsetInView(view) : 0));
    setOpen(true);
    input.current?.focus();
  }

  function step(by: 1 | -1): void {
    if (!open) return show();
    const next = hits[(index + by + hits.length) % Math.max(1, hits.length)];
    if (next) setFrom(next.start);
  }

  function close(): void {
    setOpen(false);
    getView()?.scroller.focus({ preventScroll: true });
    if (now) select(now);
  }

  return { open, query, input, hits, index, setQuery, show, step, close };
}
