import { t } from '../../shared/words/words';
import { useCallback, useEffect, useState } from 'react';
import { useWorkspace } from '../state/context';
import { notify, writeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { sizeWords } from './version-words';

const MEGABYTE = 1_000_000;

interface SpaceTakenProps {
  /** Whose versions can be deleted here. */
  map: string;
  /** How many there are to delete. */
  versions: number;
  onDeleted: () => void;
}

/** What a person can choose, in MB. */
const LIMITS = [100, 250, 500, 1000, 2000, 5000, 20_000];

/** What is about to be deleted: the versions of a map, or what does not fit into less space, in MB. */
type Asked = 'clear' | { readonly limit: number };

/** What all versions take on the disk and may take, and the way to delete some, which asks again. */
export function SpaceTaken({ map, versions, onDeleted }: SpaceTakenProps) {
  const workspace = useWorkspace();
  const { api } = workspace.host;
  const [size, setSize] = useState<{ bytes: number; limit: number }>();
  const [asked, setAsked] = useState<Asked>();

  const count = useCallback(async () => {
    const counted = await api['history.size']({});
    if (counted.ok) setSize(counted.value);
  }, [api]);
  useEffect(() => void count(), [count]);

  async function clear(): Promise<void> {
    const cleared = await api['history.clear']({ map });
    if (!cleared.ok) notify(workspace, { tone: 'error', ...cleared.error });
    await count();
  }

  async function setLimit(limit: number): Promise<void> {
    const written = await writeSettings(workspace, { historyMegabytes: limit });
    if (!written.ok) notify(workspace, { tone: 'error', ...written.error });
    await count();
  }

  function choose(limit: number): void {
    if (size && size.bytes > limit * MEGABYTE) setAsked({ limit });
    else void setLimit(limit);
  }

  async function answer(): Promise<void> {
    setAsked(undefined);
    if (asked === 'clear') await clear();
    else if (asked) await setLimit(asked.limit);
    onDeleted();
  }

  const whose = map === 'all' ? t('of all maps') : t('of this map');
  if (asked)
    return (
      <div className="versions__space">
        <span role="status">
          {asked === 'clear'
            ? t('Delete all versions {whose}? This cannot be undone.', { whose })
            : t(
                'Delete the oldest versions of all maps until they fit into {limit}? This cannot be undone.',
                { limit: sizeWords(asked.limit * MEGABYTE) },
              )}
        </span>
        <Button label={t('Delete')} variant="danger" autoFocus onClick={() => void answer()} />
        <Button label={t('Keep them')} onClick={() => setAsked(undefined)} />
      </div>
    );
  return (
    <div className="versions__space">
      {size && (
        <label className="versions__limit">
          <span>{t('All versions take {bytes}, and at most', { bytes: sizeWords(size.bytes) })}</span>
          <select
            aria-label={t('Space for all versions')}
            value={size.limit / MEGABYTE}
            onChange={(event) => choose(Number(event.target.value))}
          >
            {[...new Set([...LIMITS, size.limit / MEGABYTE])]
              .sort((a, b) => a - b)
              .map((limit) => (
                <option key={limit} value={limit}>
                  {sizeWords(limit * MEGABYTE)}
                </option>
              ))}
          </select>
        </label>
      )}
      {versions > 0 && (
        <Button
          label={t('Delete those {whose}…', { whose })}
          variant="quiet"
          onClick={() => setAsked('clear')}
        />
      )}
    </div>
  );
}
