import { useEffect, type RefObject } from 'react';
import { useSession } from '../../state/context';

const STEPS: Readonly<Record<number, 1 | -1>> = { 3: -1, 4: 1 };

/** Lets the back and forward buttons of a mouse go back and forward on the canvas, instead of leaving the page. */
export function useHistoryButtons(root: RefObject<HTMLElement | null>): void {
  const { canvas } = useSession();
  useEffect(() => {
    const element = root.current;
    function onUp(event: MouseEvent): void {
      const step = STEPS[event.button];
      if (step === undefined) return;
      event.preventDefault();
      canvas.current?.goInHistory(step);
    }
    function onDown(event: MouseEvent): void {
      if (event.button in STEPS) event.preventDefault();
    }
    element?.addEventListener('mouseup', onUp);
    element?.addEventListener('mousedown', onDown);
    return () => {
      element?.removeEventListener('mouseup', onUp);
      element?.removeEventListener('mousedown', onDown);
    };
  }, [root, canvas]);
}
