import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutlineRow } from '../../shared/map/outline';
import { useSession, useView } from '../state/context';
import { rowFor } from './row-for';
import { standsFor } from './walk-rows';

interface TreePosition {
  /** The index of the row that has, or would have, the keyboard. */
  at: number;
  moveTo: (index: number) => void;
}

/**
 * Where the keyboard is in the tree. Follows what is selected elsewhere and tells `onFollow` to show its row, or the next one above it that is
 * listed. What is selected from the tree itself moves nothing.
 */
export function useTreePosition(
  rows: readonly OutlineRow[],
  onFollow: (index: number) => void,
): TreePosition {
  const { map } = useSession();
  const selection = useView((state) => state.selection);
  const [position, setPosition] = useState({ key: '', index: 0 });
  const followed = useRef<{ selection: ReadonlySet<string>; isThere: boolean }>(undefined);
  const at = indexOf(rows, position);

  const moveTo = useCallback((index: number) => setPosition({ key: rows[index]?.key ?? '', index }), [rows]);

  useEffect(() => {
    const before = followed.current?.selection === selection ? followed.current : undefined;
    if (before?.isThere) return;
    const id = [...selection].at(-1);
    const here = rows[at];
    if (id === undefined || (here && standsFor(here, id))) {
      followed.current = { selection, isThere: true };
      return;
    }
    const found = rowFor(rows, map.store.getState().map, id);
    followed.current = { selection, isThere: found?.isItself ?? false };
    // A way that was shown once is not shown again: a row may come when what is selected has just been made.
    if (!found || (before && !found.isItself)) return;
    moveTo(found.index);
    onFollow(found.index);
  }, [selection, rows, at, moveTo, onFollow, map]);

  return { at, moveTo };
}

/** A row that is gone leaves the keyboard to the one that has come into its place. */
function indexOf(rows: readonly OutlineRow[], { key, index }: { key: string; index: number }): number {
  if (rows[index]?.key === key) return index;
  const moved = rows.findIndex((row) => row.key === key);
  return moved >= 0 ? moved : Math.min(index, rows.length - 1);
}
