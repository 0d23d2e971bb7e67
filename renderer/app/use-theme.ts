import { useEffect } from 'react';
import { useWorkspaceState } from '../state/context';

/** What the system asks for, the strongest wish first: colours of its own and strong contrast both want lines that are seen. */
const WISHES = [
  ['(forced-colors: active)', 'contrast'],
  ['(prefers-contrast: more)', 'contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
] as const;

/** Puts the chosen theme, or the system's, on the page as `data-theme`. */
export function useTheme(): void {
  const theme = useWorkspaceState((state) => state.settings.theme);
  useEffect(() => {
    const wishes = WISHES.map(([query, wished]) => ({ query: matchMedia(query), wished }));
    const apply = (): void => {
      const wished = wishes.find(({ query }) => query.matches)?.wished ?? 'light';
      document.documentElement.dataset['theme'] = theme === 'system' ? wished : theme;
    };
    apply();
    for (const { query } of wishes) query.addEventListener('change', apply);
    return () => wishes.forEach(({ query }) => query.removeEventListener('change', apply));
  }, [theme]);
}
