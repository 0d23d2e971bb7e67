import { useLayoutEffect } from 'react';
import { useWorkspace } from '../state/context';

/** Below this width, px, panels stand one behind the other: a small window, or a large interface (400 % on a screen of 1280 px). */
const SMALL = '(max-width: 719px)';

/** Keeps account of how wide the window is, and whether it has room for one panel alone. */
export function useSmallWindow(): void {
  const { store } = useWorkspace();
  useLayoutEffect(() => {
    const query = matchMedia(SMALL);
    const look = (): void => store.setState({ isSmall: query.matches, windowWidth: window.innerWidth });
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [store]);
}
