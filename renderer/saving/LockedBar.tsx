import { shownText } from '../../shared/shown-text';
import { hasUnsavedEdits } from '../state/map-store';
import { useMapState, useSession, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { lockedWords, type LockedMap } from './lock-words';
import { saveMapAs } from './save-map';
import { takeOver } from './take-over';
import './FileBar.css';

/** Above a map that is open for editing elsewhere: who has it, and the ways to go on. */
export function LockedBar({ locked }: { locked: LockedMap }) {
  const workspace = useWorkspace();
  const session = useSession();
  const hasUnsaved = useMapState(hasUnsavedEdits);
  const { isFree, takenOver } = locked;
  return (
    <section
      className={`file-bar ${hasUnsaved || isFree ? '' : 'file-bar--calm'}`}
      role="alert"
      aria-label="Open elsewhere"
    >
      <p>
        <strong>{isFree ? 'Now free' : 'Read-only'}</strong>{' '}
        <bdi>{shownText(lockedWords(locked, hasUnsaved))}</bdi>
      </p>
      <div className="file-bar__actions">
        <Button label="Save a copy…" onClick={() => void saveMapAs(workspace, session)} />
        <Button
          label={isFree ? 'Edit here' : takenOver ? 'Take it back…' : 'Edit here instead…'}
          variant={isFree ? 'primary' : 'plain'}
          onClick={() => void takeOver(workspace, session, locked)}
        />
      </div>
    </section>
  );
}
