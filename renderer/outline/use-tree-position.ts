import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { wayTo, type Outline, type OutlineRow } from '../../shared/map/outline';
import { useSession, useView } from '../state/context';
import { standsFor } from './walk-rows';

interface TreePosition {
  /** The index of the row that has, or would have, the keyboard. */
  at: number;
  moveTo: (index: number) => void;
}

/**
 * Where the keyboard is in the tree. Follows what is selected elsewhere: opens the way to it and tells `onFollow` to show the row.
 * What is selected from the tree itself moves nothing.
 */
export function useTreePosition(
  outline: Outline,
  rows: readonly OutlineRow[],
  onFollow: (index: number) => void,
): TreePosition {
  const { view } = useSession();
  const selection = useView((state) => state.selection);
  const [position, setPosition] = useState({ key: '', index: 0 });
  const followed = useRef<ReadonlySet<string>>(undefined);
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  // A row that is gone leaves the keyboard to the one that has come into its place.
  const at = indexes.get(position.key) ?? Math.min(position.index, rows.length - 1);

  const moveTo = useCallback((index: number) => setPosition({ key: rows[index]?.key ?? '', index }), [rows]);

  useEffect(() => {
    if (followed.current === selection) return;
    const id = [...selection].at(-1);
    const here = rows[at];
    if (id === undefined || (here && standsFor(here, id))) {
      followed.current = selection;
      return;
    }
    const index = rows.findIndex((row) => !row.again && standsFor(row, id));
    if (index >= 0) {
      followed.current = selection;
      moveTo(index);
      onFollow(index);
      return;
    }
    const { closedInOutline } = view.getState();
    const way = new Set(wayTo(outline, id));
    const closed = [...closedInOutline].filter((above) => !way.has(above));
    if (closed.length < closedInOutline.size) view.setState({ closedInOutline: new Set(closed) });
  }, [selection, rows, at, moveTo, onFollow, outline, view]);

  return { at, moveTo };
}
