import { useEffect, useState } from 'react';
import type { LibraryFound } from '../../shared/host/library-calls';
import type { LibraryQuestion } from '../../shared/library/questions';
import type { AppError } from '../../shared/result';
import { useWorkspace } from '../state/context';
import type { ShownLibrary } from './use-library';

/** What is found in the library: asked again with every letter, and when maps have changed. What was found stays until the next answer is there. */
export function useFound(
  { library, state }: Pick<ShownLibrary, 'library' | 'state'>,
  question: LibraryQuestion | undefined,
): { found: LibraryFound | undefined; error: AppError | undefined } {
  const { host } = useWorkspace();
  const [answer, setAnswer] = useState<{ asked: string; found?: LibraryFound; error?: AppError }>();
  const folder = library?.folder;
  const asked = question && JSON.stringify(question);
  useEffect(() => {
    // Before anything of the library is there nobody can answer.
    if (folder === undefined || asked === undefined || state === 0) return undefined;
    let isCurrent = true;
    void host.api['library.find']({ folder, question: JSON.parse(asked) as LibraryQuestion }).then((told) => {
      if (isCurrent) setAnswer(told.ok ? { asked, found: told.value } : { asked, error: told.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [host, folder, asked, state]);
  const shown = asked === undefined || folder === undefined ? undefined : answer;
  return { found: shown?.found, error: shown?.error };
}
