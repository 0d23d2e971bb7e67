import { TriangleAlert } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { runCommandById } from '../commands/registry';
import { LockedBar } from '../saving/LockedBar';
import { useMapState, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import './ReadOnlyBanner.css';

/** Above a map that may not be edited: why, and the way to go on. */
export function ReadOnlyBanner() {
  const readOnly = useMapState((state) => state.readOnly);
  if (!readOnly) return null;
  return readOnly.reason === 'locked' ? (
    <LockedBar locked={readOnly} />
  ) : (
    <DamagedBanner dropped={readOnly.dropped} />
  );
}

/** What of a damaged file is not there. */
function DamagedBanner({ dropped }: { dropped: readonly string[] }) {
  const workspace = useWorkspace();
  return (
    <section className="read-only" aria-label="Damaged file">
      <TriangleAlert size={16} aria-hidden />
      <div className="read-only__words">
        <p>
          Read from a damaged file, for reading only. <strong>{countInWords(dropped.length)}</strong> The file
          itself was not changed.
        </p>
        {dropped.length > 0 && (
          <details>
            <summary>What is missing or was put right</summary>
            <ul>
              {dropped.map((item, index) => (
                <li key={index}>
                  <bdi>{shownText(item)}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Button label="Save as…" onClick={() => runCommandById('file.saveAs', workspace)} />
    </section>
  );
}

function countInWords(count: number): string {
  if (count === 0) return 'Every record could be read.';
  return count === 1 ? 'One thing is not as it was.' : `${count} things are not as they were.`;
}
