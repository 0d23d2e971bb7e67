import { useCallback, useEffect, useRef, useState } from 'react';
import type { KnownLibrary, LibraryMap } from '../../shared/host/library-calls';
import type { AppError } from '../../shared/result';
import { useWorkspace } from '../state/context';

/** How far the maps have been looked at. */
interface Reading {
  readonly request: string;
  readonly done: number;
  readonly total: number;
}

interface Outcome {
  readonly unread: readonly { fileName: string; folder: string; error: AppError }[];
  readonly notes: readonly AppError[];
}

const NOTHING: Outcome = { unread: [], notes: [] };
/** ms between two times that what is shown follows what has been read. */
const FOLLOWS_AFTER = 1000;

/** The library that a dialog shows: which it is, how far it has been read, its maps. */
export interface ShownLibrary {
  /** Those that were opened before, the last one first; nothing until the host has said. */
  readonly known: readonly KnownLibrary[] | undefined;
  readonly library: KnownLibrary | undefined;
  readonly reading: Reading | undefined;
  readonly outcome: Outcome;
  readonly error: AppError | undefined;
  readonly maps: readonly LibraryMap[];
  /** Another one each time that there may be other maps than before. */
  readonly state: number;
  readonly open: (library: KnownLibrary) => void;
  readonly stop: () => void;
  readonly forget: (library: KnownLibrary) => void;
}

/** Opens the library that was open last, and follows what happens in it. */
export function useLibrary(): ShownLibrary {
  const { host } = useWorkspace();
  const [known, setKnown] = useState<readonly KnownLibrary[]>();
  const [library, setLibrary] = useState<KnownLibrary>();
  const [reading, setReading] = useState<Reading>();
  const [outcome, setOutcome] = useState(NOTHING);
  const [error, setError] = useState<AppError>();
  const [maps, setMaps] = useState<readonly LibraryMap[]>([]);
  const [state, setState] = useState(0);
  const current = useRef<string>(undefined);

  const open = useCallback(
    async (next: KnownLibrary) => {
      const request = crypto.randomUUID();
      current.current = request;
      let followed = performance.now();
      setLibrary(next);
      setError(undefined);
      setReading({ request, done: 0, total: 0 });
      const end = host.on('work.progress', ({ request: named, done, total }) => {
        if (named !== request || current.current !== request) return;
        setReading({ request, done, total });
        if (performance.now() - followed < FOLLOWS_AFTER) return;
        followed = performance.now();
        setState((before) => before + 1);
      });
      const looked = await host.api['library.look']({ folder: next.folder, request });
      end();
      if (current.current !== request) return;
      setReading(undefined);
      if (looked.ok) {
        const { library: itself, ...found } = looked.value;
        setOutcome(found);
        setLibrary(itself);
        setKnown((before = []) => [itself, ...before.filter(({ folder }) => folder !== itself.folder)]);
      } else setError(looked.error);
      setState((before) => before + 1);
    },
    [host],
  );

  useEffect(() => {
    void host.api['library.known']({}).then((answer) => {
      const libraries = answer.ok ? answer.value.libraries : [];
      setKnown(libraries);
      if (libraries[0]) void open(libraries[0]);
    });
  }, [host, open]);

  useEffect(() => host.on('library.changed', () => setState((before) => before + 1)), [host]);

  // Where the system tells nothing of what happens in a folder, as on network drives.
  useEffect(() => {
    const again = (): void => {
      if (library && !reading) void open(library);
    };
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [library, reading, open]);

  useEffect(() => {
    if (!library || state === 0) return undefined;
    let isCurrent = true;
    void host.api['library.maps']({ folder: library.folder }).then((answer) => {
      if (isCurrent && answer.ok) setMaps(answer.value.maps);
    });
    return () => {
      isCurrent = false;
    };
  }, [host, library, state]);

  return {
    ...{ known, library, reading, outcome, error, maps, state },
    open: (next) => {
      setMaps([]);
      setOutcome(NOTHING);
      void open(next);
    },
    stop: () => {
      if (reading) void host.api['work.cancel']({ request: reading.request });
    },
    forget: (gone) => {
      current.current = undefined;
      void host.api['library.forget']({ folder: gone.folder });
      setKnown((before = []) => before.filter(({ folder }) => folder !== gone.folder));
      setLibrary(undefined);
      setReading(undefined);
      setError(undefined);
      setMaps([]);
    },
  };
}
