import { useEffect } from 'react';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { nodesOfPassage } from '../../shared/map/queries';
import { useSession } from '../state/context';
import type { ViewState } from '../state/view-store';

/**
 * Activates the passage of the card that is selected on the canvas or in the outline, in whichever article it is. A passage that is active
 * already and belongs to the card stays: then the reader itself was where it was chosen.
 */
export function useFollowSelection(): void {
  const { map, view } = useSession();
  useEffect(() => {
    function follow(state: ViewState): void {
      const change = followed(map.store.getState().map, state);
      if (change) view.setState(change);
    }
    follow(view.getState());
    return view.subscribe((state, before) => {
      if (state.selection !== before.selection) follow(state);
    });
  }, [map, view]);
}

/** What the reader shows for a selection: another passage, none any more, or what it showed before (`undefined`). */
export function followed(
  map: ArgMap,
  { selection, passage: active }: Pick<ViewState, 'selection' | 'passage'>,
): Partial<Pick<ViewState, 'source' | 'passage'>> | undefined {
  const [id] = selection;
  const node = id !== undefined && selection.size === 1 ? find(map, 'nodes', id) : undefined;
  if (active !== undefined && node?.passages?.includes(active)) return undefined;
  const first = node?.passages?.[0];
  const passage = first === undefined ? undefined : find(map, 'passages', first);
  if (passage) return { source: passage.source, passage: passage.id };
  // The light of a card that is no longer selected goes out; that of a highlight without a card stays.
  const belongsToCard = active !== undefined && nodesOfPassage(map, active).length > 0;
  return belongsToCard ? { passage: undefined } : undefined;
}
