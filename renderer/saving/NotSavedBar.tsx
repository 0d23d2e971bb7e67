import { shownText } from '../../shared/shown-text';
import { useSession, useView, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { saveMap, saveMapAs } from './save-map';
import './FileBar.css';

/** Why the last save failed, above the map, until one succeeds; and the ways out of that. */
export function NotSavedBar() {
  const workspace = useWorkspace();
  const session = useSession();
  const error = useView((state) => state.notSaved);
  if (!error) return null;
  return (
    <section className="file-bar file-bar--danger" role="alert" aria-label="The map is not saved">
      <p>
        <strong>{shownText(error.message)}</strong> {error.hint !== undefined && `${shownText(error.hint)} `}
        <span className="file-bar__more">All your edits are kept in this window.</span>
      </p>
      <div className="file-bar__actions">
        <Button label="Try again" onClick={() => void saveMap(workspace, session)} />
        <Button label="Save as…" variant="primary" onClick={() => void saveMapAs(workspace, session)} />
      </div>
    </section>
  );
}
