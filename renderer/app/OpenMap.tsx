import { MergeBar } from '../merge/MergeBar';
import { UnsavedWorkBar } from '../recovery/UnsavedWorkBar';
import { ConflictBar } from '../saving/ConflictBar';
import { CopiesBar } from '../saving/CopiesBar';
import { NotSavedBar } from '../saving/NotSavedBar';
import { TroubleBar } from '../saving/TroubleBar';
import { usePrinting } from '../shell/use-printing';
import { useSession } from '../state/context';
import { ContextMenu } from '../ui/ContextMenu';
import { useMapClipboard } from './use-map-clipboard';
import { useTypeAhead } from './use-type-ahead';
import { Workbench } from './Workbench';

/** The map that is shown, below what there is to say about its file, and the menus of what is in it. */
export function OpenMap() {
  const session = useSession();
  usePrinting(session);
  useMapClipboard(session);
  useTypeAhead(session);
  return (
    <>
      <NotSavedBar />
      <TroubleBar />
      <ConflictBar />
      <UnsavedWorkBar />
      <CopiesBar />
      <MergeBar />
      <Workbench key={session.key} />
      <ContextMenu />
    </>
  );
}
