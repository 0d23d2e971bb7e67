import { shownText } from '../../shared/shown-text';
import type { ConflictCopy } from '../../shared/host/events';
import { useSession, useView, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { openCopy, openQuestions, putOff } from './conflict-copies';
import './FileBar.css';

/**
 * Another version of the map that lies beside its file, above the map, until it was opened or put off; one at a time. A merge of the two would be
 * a third answer here: the copy's handle and the map's own are all that it needs.
 */
export function CopiesBar() {
  const workspace = useWorkspace();
  const session = useSession();
  const copies = useView((state) => state.copies);
  const copiesPutOff = useView((state) => state.copiesPutOff);
  const [copy, ...more] = openQuestions({ copies, copiesPutOff });
  if (!copy) return null;
  return (
    <section className="file-bar" role="status" aria-label="Another version of this map">
      <p>
        {copy.maker === undefined
          ? 'There is another version of this map beside it: '
          : `${copy.maker} kept another version of this map: `}
        <strong>
          <bdi>{shownText(copy.fileName)}</bdi>
        </strong>
        <span className="file-bar__more">
          {' '}
          {differenceInWords(copy)}
          {more.length > 0 && ` And ${more.length} more.`}
        </span>
      </p>
      <div className="file-bar__actions">
        <Button label="Not now" onClick={() => putOff(session, copy)} />
        <Button label="Open it" variant="primary" onClick={() => void openCopy(workspace, session, copy)} />
      </div>
    </section>
  );
}

function differenceInWords({ differs }: ConflictCopy): string {
  return differs === undefined ? 'It is too large to be compared here.' : `In it: ${differs}.`;
}
