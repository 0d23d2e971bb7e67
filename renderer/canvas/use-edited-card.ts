import { useEffect, useMemo } from 'react';
import { useSession, useView, useWorkspace } from '../state/context';
import { isOpen } from '../state/workspace';
import { endEditing, typedOnCanvas } from '../cards/edit-text';
import type { Scene } from './scene/scene';

/**
 * The cards that the page shows and the one that is being edited, which stays wherever one looks. Typing on a card that cannot be shown
 * (a filter hides it, it is folded away) ends: nobody could end it otherwise.
 */
export function useEditedCard(scene: Scene, ids: readonly string[]): readonly string[] {
  const workspace = useWorkspace();
  const session = useSession();
  const editing = useView(({ editing: card }) => (card?.row === undefined ? card?.node : undefined));
  const isThere = editing !== undefined && scene.rectOf(editing) !== undefined;

  useEffect(() => {
    if (editing !== undefined && !isThere) endEditing(session);
  }, [session, editing, isThere]);
  useEffect(
    () => () => {
      if (isOpen(workspace, session) && typedOnCanvas(session) !== undefined) endEditing(session);
    },
    [workspace, session],
  );
  return useMemo(
    () => (editing === undefined || !isThere || ids.includes(editing) ? ids : [...ids, editing]),
    [ids, editing, isThere],
  );
}
