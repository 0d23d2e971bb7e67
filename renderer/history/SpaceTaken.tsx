import { useCallback, useEffect, useState } from 'react';
import { useWorkspace } from '../state/context';
import { notify } from '../state/workspace';
import { Button } from '../ui/Button';
import { sizeWords } from './version-words';

interface SpaceTakenProps {
  /** Whose versions can be deleted here. */
  map: string;
  /** How many there are to delete. */
  versions: number;
  onCleared: () => void;
}

/** What all versions take on the disk, and the way to delete some, which asks again. */
export function SpaceTaken({ map, versions, onCleared }: SpaceTakenProps) {
  const workspace = useWorkspace();
  const { api } = workspace.host;
  const [size, setSize] = useState<{ bytes: number; limit: number }>();
  const [isAsking, setAsking] = useState(false);

  const count = useCallback(async () => {
    const counted = await api['history.size']({});
    if (counted.ok) setSize(counted.value);
  }, [api]);
  useEffect(() => void count(), [count]);

  async function clear(): Promise<void> {
    setAsking(false);
    const cleared = await api['history.clear']({ map });
    if (cleared.ok) onCleared();
    else notify(workspace, { tone: 'error', ...cleared.error });
    await count();
  }

  const whose = map === 'all' ? 'of all maps' : 'of this map';
  return (
    <div className="versions__space">
      <span role="status">
        {isAsking
          ? `Delete all versions ${whose}? This cannot be undone.`
          : size && `All versions take ${sizeWords(size.bytes)} of ${sizeWords(size.limit)}.`}
      </span>
      {isAsking ? (
        <>
          <Button label="Delete" variant="danger" autoFocus onClick={() => void clear()} />
          <Button label="Keep them" onClick={() => setAsking(false)} />
        </>
      ) : (
        versions > 0 && (
          <Button label={`Delete those ${whose}…`} variant="quiet" onClick={() => setAsking(true)} />
        )
      )}
    </div>
  );
}
