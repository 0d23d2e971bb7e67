import { useLayoutEffect } from 'react';
import { useWorkspace } from '../state/context';

/** Below this width, px, panels stand one behind the other: a small window, or a large interface (400 % on a screen of 1280 px). */
const SMALL = '(max-width: 719px)';

/** Keeps account of whether the window has room for one panel alone. */
export function useSmallWindow(): void {
  const { store } = useWorkspace();
  useLayoutEffect(() => {
    const query = matchMedia(SMALL);
    const look = (): void => store.setState({ isSmall: query.matches });
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [store]);
}
