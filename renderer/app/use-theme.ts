import { useEffect } from 'react';
import { useWorkspaceState } from '../state/context';

const DARK = '(prefers-color-scheme: dark)';

/** Puts the chosen theme, or the system's, on the page as `data-theme`. */
export function useTheme(): void {
  const theme = useWorkspaceState((state) => state.settings.theme);
  useEffect(() => {
    const system = matchMedia(DARK);
    const apply = (): void => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
