import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { trimRange, type TextRange } from '../../shared/text/range';
import type { DrawnSelection } from '../../shared/text/sentence-cursor';
import { paint } from './paint';
import { drawSelection, drawnSelection, pageRange, type TextView } from './text-view';

export interface SelectedText {
  /** What is selected, without white space at its ends. */
  readonly range: TextRange | undefined;
  /** The same, for code that runs between two pictures. */
  readonly current: RefObject<TextRange | undefined>;
  readonly clear: () => void;
  /** Selects text on the screen. */
  readonly draw: (selection: DrawnSelection) => void;
}

/**
 * The text that is selected in the article. A field or dialog that takes the keyboard (the palette, the find bar) takes the browser's
 * selection with it; the reader remembers what was selected and paints it, so that a command can still use it.
 */
export function useSelectedText(view: RefObject<TextView | undefined>): SelectedText {
  const [range, setRange] = useState<TextRange>();
  const current = useRef<TextRange>(undefined);

  const keep = useCallback((next: TextRange | undefined) => {
    const before = current.current;
    if (next?.start === before?.start && next?.end === before?.end) return;
    current.current = next;
    setRange(next);
  }, []);

  /** Takes what is selected in the article. @returns false where nothing of it is */
  const takeDrawn = useCallback((): boolean => {
    const shown = view.current;
    const drawn = shown && drawnSelection(shown);
    if (!drawn) return false;
    paint('reader-kept', []);
    keep(trimRange(shown.text, { start: drawn.anchor, end: drawn.focus }));
    return true;
  }, [view, keep]);

  const refresh = useCallback(() => {
    const shown = view.current;
    if (!shown || takeDrawn()) return;
    if (current.current && isElsewhere()) paint('reader-kept', [pageRange(shown, current.current)]);
    else keep(undefined);
  }, [view, takeDrawn, keep]);

  useEffect(() => {
    document.addEventListener('selectionchange', refresh);
    // The browser tells of a selection only later; the key that makes a card of it may come before.
    document.addEventListener('keydown', takeDrawn, true);
    return () => {
      document.removeEventListener('selectionchange', refresh);
      document.removeEventListener('keydown', takeDrawn, true);
      paint('reader-kept', []);
    };
  }, [refresh, takeDrawn]);

  const draw = useCallback(
    (selection: DrawnSelection) => {
      if (view.current) drawSelection(view.current, selection);
      // The next key may come before the browser tells of it.
      refresh();
    },
    [view, refresh],
  );

  const clear = useCallback(() => {
    paint('reader-kept', []);
    if (view.current && drawnSelection(view.current)) getSelection()?.removeAllRanges();
    keep(undefined);
  }, [view, keep]);

  return { range, current, clear, draw };
}

/** Whether the keyboard is where it takes the selection along: in a field or a dialog. */
function isElsewhere(): boolean {
  return document.activeElement?.closest('input, textarea, select, dialog') !== null;
}
