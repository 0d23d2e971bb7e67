import { useEffect, useState } from 'react';
import { indexSteps } from '../../shared/map/index-records';
import { afterPaint } from './after-paint';
import { useSession } from './context';
import { AT_ONCE_UP_TO, inSteps } from './in-steps';

/**
 * Whether what the views of a map ask for is worked out: of a large one that is done in steps once its picture is on the screen, and what stands beside
 * the picture waits for it.
 */
export function useIndexed(): boolean {
  const { map } = useSession();
  const [isIndexed, setIndexed] = useState(() => map.store.getState().map.tables.nodes.size <= AT_ONCE_UP_TO);
  useEffect(() => {
    if (isIndexed) return;
    let stop = afterPaint(() => {
      stop = inSteps(indexSteps(map.store.getState().map), () => setIndexed(true));
    });
    return () => stop();
  }, [isIndexed, map]);
  return isIndexed;
}
