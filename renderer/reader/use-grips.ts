import { useState, type PointerEvent } from 'react';
import { trimRange, type TextRange } from '../../shared/text/range';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { activePassage } from '../cards/active-passage';
import { offsetAtScreen, type TextView } from './text-view';

interface Grips {
  /** Where the active passage would be if the grip were let go now. */
  readonly dragged: (TextRange & { readonly id: string }) | undefined;
  /** Begins to drag when the pointer is on a grip; returns whether it is. */
  readonly onPointerDown: (event: PointerEvent) => boolean;
}

/** Stretching the active passage by its ends with the pointer: shown while dragging, one edit when let go, none with Escape. */
export function useGrips(context: CommandContext, getView: () => TextView | undefined): Grips {
  const [dragged, setDragged] = useState<Grips['dragged']>();

  function onPointerDown(event: PointerEvent): boolean {
    const grip = (event.target as Element).closest<HTMLElement>('[data-grip]')?.dataset['grip'];
    const passage = activePassage(context.session);
    const view = getView();
    if (!grip || !passage || !view || event.button !== 0) return false;
    event.preventDefault();
    const fixed = grip === 'start' ? passage.end : passage.start;
    let range: TextRange = passage;

    function onMove(move: globalThis.PointerEvent): void {
      const offset = view && offsetAtScreen(view, move.clientX, move.clientY);
      const next = offset !== undefined && trimRange(view?.text ?? '', { start: fixed, end: offset });
      if (!next || !passage) return;
      range = next;
      setDragged({ id: passage.id, start: next.start, end: next.end });
    }
    function end(): void {
      removeEventListener('pointermove', onMove);
      removeEventListener('pointerup', onUp);
      removeEventListener('pointercancel', end);
      removeEventListener('keydown', onKey, true);
      setDragged(undefined);
    }
    function onUp(): void {
      const { start, end: last } = range;
      if (passage && (start !== passage.start || last !== passage.end)) {
        dispatchOrTell(context, 'passage.move', { id: passage.id, start, end: last });
        swallowClick();
      }
      end();
    }
    function onKey(key: KeyboardEvent): void {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      end();
    }
    // On the window: the grip itself is drawn anew when the passage reaches another paragraph.
    addEventListener('pointermove', onMove);
    addEventListener('pointerup', onUp);
    addEventListener('pointercancel', end);
    addEventListener('keydown', onKey, true);
    return true;
  }

  return { dragged, onPointerDown };
}

/** The click that ends a drag is no click on what the pointer happens to be over. It comes before the next task, if it comes. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, true));
}
