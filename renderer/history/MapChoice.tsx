import { useCallback, useEffect, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import type { MapWithVersions } from '../../shared/host/history-calls';
import { inSeries } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { momentWords } from '../ui/dates';
import { SpaceTaken } from './SpaceTaken';
import { sizeWords } from './version-words';

interface MapChoiceProps {
  onChoose: (map: string) => void;
  onClose: () => void;
}

/** The maps that have versions, those that were never saved or are gone too. */
export function MapChoice({ onChoose, onClose }: MapChoiceProps) {
  const { host } = useWorkspace();
  const [maps, setMaps] = useState<readonly MapWithVersions[]>();

  const reload = useCallback(() => {
    void host.api['history.maps']({}).then((listed) => setMaps(listed.ok ? listed.value.maps : []));
  }, [host]);
  useEffect(reload, [reload]);

  return (
    <>
      <p className="modal__text">
        {t('Maps that you opened, saved or worked on without saving. Choose one to see its versions.')}
      </p>
      {maps?.length === 0 && <p className="versions__empty">{t('No versions are kept yet.')}</p>}
      <ul className="versions__maps" aria-label={t('Maps with versions')}>
        {maps?.map(({ map, title, newest, versions, bytes }, index) => (
          <li key={map}>
            <button type="button" autoFocus={index === 0} onClick={() => onChoose(map)}>
              <strong dir="auto">{shownText(title) || t('Untitled map')}</strong>
              <span>
                {inSeries([
                  t('{count, plural, one {# version} other {# versions}}', { count: versions }),
                  sizeWords(bytes),
                ])}
              </span>
              <time dateTime={newest}>{momentWords(newest)}</time>
            </button>
          </li>
        ))}
      </ul>
      <div className="modal__actions">
        <SpaceTaken map="all" versions={maps?.length ?? 0} onDeleted={reload} />
        <Button label={t('Close')} onClick={onClose} />
      </div>
    </>
  );
}
