import { MergeBar } from '../merge/MergeBar';
import { UnsavedWorkBar } from '../recovery/UnsavedWorkBar';
import { ConflictBar } from '../saving/ConflictBar';
import { CopiesBar } from '../saving/CopiesBar';
import { NotSavedBar } from '../saving/NotSavedBar';
import { TroubleBar } from '../saving/TroubleBar';
import { usePrinting } from '../shell/use-printing';
import { useSession } from '../state/context';
import { useMapClipboard } from './use-map-clipboard';
import { Workbench } from './Workbench';

/** The map that is shown, below what there is to say about its file. */
export function OpenMap() {
  const session = useSession();
  usePrinting(session);
  useMapClipboard(session);
  return (
    <>
      <NotSavedBar />
      <TroubleBar />
      <ConflictBar />
      <UnsavedWorkBar />
      <CopiesBar />
      <MergeBar />
      <Workbench key={session.key} />
    </>
  );
}
