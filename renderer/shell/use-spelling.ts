import { useEffect } from 'react';
import { useWorkspaceState } from '../state/context';

/** On the desktop, lets fields be checked once a person has chosen a dictionary. In a browser that is the browser's own affair. */
export function useSpelling(): void {
  const shell = useWorkspaceState((state) => state.shell);
  const isOn = useWorkspaceState((state) => state.settings.spelling.length > 0);
  useEffect(() => {
    if (shell === 'desktop') document.documentElement.spellcheck = isOn;
  }, [shell, isOn]);
}
