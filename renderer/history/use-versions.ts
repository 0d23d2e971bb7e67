import { useCallback, useEffect, useState } from 'react';
import type { ListedVersion } from '../../shared/host/history-calls';
import { useWorkspace } from '../state/context';
import { errorWords } from '../../shared/result';

interface Versions {
  /** The newest first; absent until they have been listed. */
  readonly versions: readonly ListedVersion[] | undefined;
  /** Why the newest could not be kept, or these not be listed. */
  readonly trouble: string | undefined;
  /** Some have been deleted. */
  readonly reload: () => void;
  /** What a version changed has been worked out. */
  readonly addSummary: (version: string, words: string) => void;
}

/** The versions of a map, as they were when this was first shown or loaded again. */
export function useVersions(map: string): Versions {
  const { host } = useWorkspace();
  const [versions, setVersions] = useState<readonly ListedVersion[]>();
  const [trouble, setTrouble] = useState<string>();

  const reload = useCallback(() => {
    void host.api['history.list']({ map }).then((listed) => {
      setTrouble(listed.ok ? listed.value.trouble : errorWords(listed.error).message);
      setVersions(listed.ok ? listed.value.versions : []);
    });
  }, [host, map]);
  useEffect(reload, [reload]);

  const addSummary = useCallback(
    (version: string, summary: string) =>
      setVersions((known) => known?.map((each) => (each.version === version ? { ...each, summary } : each))),
    [],
  );
  return { versions, trouble, reload, addSummary };
}
