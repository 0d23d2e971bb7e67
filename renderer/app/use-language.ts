import { useEffect, useState } from 'react';
import type { Language } from '../../shared/words/languages';
import { spokenLanguage } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { adoptLanguage, chosenLanguage } from '../words/adopt-language';

/** Follows the settings; gives the language that is spoken, which changes once its words are there. */
export function useLanguage(): Language {
  const chosen = useWorkspaceState(({ settings }) => chosenLanguage(settings));
  const [spoken, setSpoken] = useState(spokenLanguage);
  useEffect(() => {
    let last = true;
    if (chosen !== spokenLanguage())
      void adoptLanguage(chosen).then(() => {
        if (last) setSpoken(chosen);
      });
    return () => {
      last = false;
    };
  }, [chosen]);
  return spoken;
}
