import { useMemo } from 'react';
import { circularReporting } from '../../shared/argue/map/origins';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { useVerdictSettings } from '../state/verdict-settings';
import { SourceChip } from '../ui/SourceChip';

/** The articles that have what they say from each other; nothing where there are none. */
export function CircularReporting() {
  const sources = useMap((map) => map.tables.sources);
  const { eachOfOrigin } = useVerdictSettings();
  const circles = useMemo(() => circularReporting(sources), [sources]);
  if (circles.length === 0) return null;
  return (
    <>
      <p className="why__sentence">
        <strong>{t('Circular reporting.')}</strong>{' '}
        {t(
          'These have what they say from each other, so none of them is evidence for the others{eachOfOrigin, select, true {} other {; their support counts once}}.',
          { eachOfOrigin: String(Boolean(eachOfOrigin)) },
        )}
      </p>
      <ul className="why__list">
        {circles.map((ids) => (
          <li key={ids.join()}>
            {ids.map((id, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <SourceChip id={id} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
