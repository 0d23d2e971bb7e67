import { shownText } from '../../shared/shown-text';
import { useMapState, useSession, useView, useWorkspace } from '../state/context';
import type { OutsideChange } from '../state/view-store';
import { Button } from '../ui/Button';
import { keepMine, takeTheirs } from './outside-change';
import { saveMapAs } from './save-map';
import './FileBar.css';

const WORDS: Record<OutsideChange['change'], string> = {
  changed: 'was changed by another program or person, and you have edits that are not saved.',
  gone: 'is no longer where it was. Your map is open still, with all its edits.',
  damaged: 'holds something that is no map now. Your map is open still, with all its edits.',
};

/** What others did to the map's file, above the map, until the person has said what is to be done. */
export function OutsideBar() {
  const workspace = useWorkspace();
  const session = useSession();
  const outside = useView((state) => state.outside);
  const readOnly = useMapState((state) => state.readOnly);
  // Who may not save need not be asked; they are once they may.
  if (!outside || readOnly) return null;
  const { change, fileName } = outside;
  return (
    <section className="file-bar" role="alert" aria-label="The map’s file">
      <p>
        <strong>
          <bdi>{shownText(fileName)}</bdi>
        </strong>{' '}
        {WORDS[change]}
      </p>
      <div className="file-bar__actions">
        {change === 'changed' && (
          <Button label="Take theirs" onClick={() => void takeTheirs(workspace, session)} />
        )}
        <Button
          label={change === 'gone' ? 'Save it there again' : 'Keep mine'}
          onClick={() => void keepMine(workspace, session)}
        />
        <Button label="Save a copy…" variant="primary" onClick={() => void saveMapAs(workspace, session)} />
      </div>
    </section>
  );
}
