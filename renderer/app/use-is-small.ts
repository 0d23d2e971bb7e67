import { useSyncExternalStore } from 'react';

/** Below this width, px, panels stand one behind the other: a small window, or a large interface (400 % on a screen of 1280 px). */
const SMALL = '(max-width: 719px)';

/** Whether the window has room for one panel alone. */
export function useIsSmall(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(SMALL);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(SMALL).matches,
  );
}
