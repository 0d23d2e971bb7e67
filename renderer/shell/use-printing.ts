import { useEffect } from 'react';
import type { Session } from '../state/session';
import { putSheet } from './print-sheet';

/** Prints the map that is shown, however printing was asked for: by the command, by a menu of the browser. */
export function usePrinting(session: Session): void {
  useEffect(() => {
    let takeAway: (() => void) | undefined;
    const before = (): void => void (takeAway ??= putSheet(session));
    const after = (): void => {
      takeAway?.();
      takeAway = undefined;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [session]);
}
