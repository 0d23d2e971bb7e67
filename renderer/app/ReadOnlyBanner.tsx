import { TriangleAlert } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { LockedBar } from '../saving/LockedBar';
import { useMapState } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
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
  return (
    <section className="read-only" aria-label={t('Damaged file')}>
      <TriangleAlert size={16} aria-hidden />
      <div className="read-only__words">
        <p>
          {t('Read from a damaged file, for reading only.')} <strong>{countInWords(dropped.length)}</strong>{' '}
          {t('The file itself was not changed.')}
        </p>
        {dropped.length > 0 && (
          <details>
            <summary>{t('What is missing or was put right')}</summary>
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
      <CommandButton command="file.saveAs" />
    </section>
  );
}

function countInWords(count: number): string {
  if (count === 0) return t('Every record could be read.');
  return t('{count, plural, one {One thing is not as it was.} other {# things are not as they were.}}', {
    count,
  });
}
