import { useEffect } from 'react';
import { useWorkspaceState } from '../state/context';
import { activeSession } from '../state/workspace';
import { putSheet } from './print-sheet';

/** Prints the map that is shown, however printing was asked for: by the command, by a menu of the browser. */
export function usePrinting(): void {
  const session = useWorkspaceState(activeSession);
  useEffect(() => {
    if (!session) return;
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
