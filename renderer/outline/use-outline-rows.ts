import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ArgMap } from '../../shared/map/arg-map';
import { outlineRows, type Outline, type OutlineRow } from '../../shared/map/outline';
import { visibilityOf, type Visibility } from '../../shared/view/visibility';
import { OutlineIndex } from '../../shared/view/outline-index';
import { unlistedOf } from '../../shared/view/unlisted';
import { useMap, useSession, useView } from '../state/context';

/** The rows of the outline in step with the map, and what of them focus and filter fade. */
export function useOutlineRows(): { rows: readonly OutlineRow[]; visibility: Visibility } {
  const outline = useOutline();
  const { visibility, map } = useVisibility();
  const unlisted = useMemo(() => unlistedOf(map, visibility.hidden), [map, visibility.hidden]);
  const rows = useMemo(() => outlineRows(outline, unlisted), [outline, unlisted]);
  return { rows, visibility };
}

/** What rows are made from: another object after each edit that may change rows, and the same while somebody types. */
function useOutline(): Outline {
  const session = useSession();
  const [index] = useState(() => new OutlineIndex(session.map.store.getState().map));
  const [outline, setOutline] = useState(() => outlineNow(index));
  useEffect(() => {
    const { map } = session.map.store.getState();
    if (map !== index.map) {
      index.reset(map);
      setOutline(outlineNow(index));
    }
    return session.map.onDiff((diff, next) => {
      if (index.update(diff, next)) setOutline(outlineNow(index));
    });
  }, [session, index]);
  // Listed after what is more urgent: 50,000 open rows take longer than a frame.
  return useDeferredValue(outline);
}

function outlineNow({ map, roots, under }: OutlineIndex): Outline {
  return { map, roots, under };
}

/** What fades and is hidden, and the map for which that holds; looked up after an edit only while something is in focus or filtered. */
function useVisibility(): { visibility: Visibility; map: ArgMap } {
  const session = useSession();
  const focus = useView((state) => state.focus);
  const filter = useView((state) => state.filter);
  // The card that is being typed is listed, also when it does not match (yet).
  const kept = useView((state) => state.editing?.node);
  const changing = useMap((now) => (focus || filter ? now : undefined));
  return useMemo(() => {
    const map = changing ?? session.map.store.getState().map;
    return { visibility: visibilityOf(map, { focus, filter, kept }), map };
  }, [changing, session, focus, filter, kept]);
}
