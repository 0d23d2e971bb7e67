import { t } from '../../shared/words/words';
import { useEffect, useState } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import { SpaceTaken } from './SpaceTaken';
import { useVersions } from './use-versions';
import { VersionDetail } from './VersionDetail';
import { VersionList } from './VersionList';

interface VersionsOfProps {
  /** The map's own id. */
  map: string;
  /** Back to the choice of maps, where there is one. */
  onBack: (() => void) | undefined;
  onClose: () => void;
}

/** The versions of one map beside the one that is chosen. */
export function VersionsOf({ map, onBack, onClose }: VersionsOfProps) {
  const workspace = useWorkspace();
  const session = useWorkspaceState((state) =>
    state.sessions.find((each) => each.map.store.getState().map.head.id === map),
  );
  const { versions, trouble, reload, addSummary } = useVersions(map);
  const [chosen, setChosen] = useState<string>();
  const shown = versions?.find(({ version }) => version === chosen) ?? versions?.[0];
  const { api } = workspace.host;

  // What it changed is worked out for those that are looked at; the first one changed nothing.
  const lacks = shown && !shown.damaged && shown.summary === undefined ? shown.version : undefined;
  useEffect(() => {
    if (lacks === undefined) return;
    void api['history.summary']({ map, version: lacks }).then(
      (summary) => summary.ok && addSummary(lacks, summary.value.words),
    );
  }, [api, map, lacks, addSummary]);

  return (
    <>
      {trouble !== undefined && (
        <p className="versions__trouble" role="alert">
          {trouble}
        </p>
      )}
      {versions?.length === 0 && (
        <p className="versions__empty">
          {t(
            'No versions are kept of this map yet. One is kept each time it is saved, and every five minutes of work that is not saved.',
          )}
        </p>
      )}
      {versions && shown && (
        <div className="versions">
          <VersionList
            versions={versions}
            chosen={shown.version}
            fileName={session?.map.store.getState().fileName}
            onChoose={setChosen}
          />
          <VersionDetail key={shown.version} map={map} version={shown} session={session} onDone={onClose} />
        </div>
      )}
      <div className="modal__actions">
        <SpaceTaken map={map} versions={versions?.length ?? 0} onDeleted={reload} />
        {onBack && <Button label={t('All maps')} onClick={onBack} />}
        <Button label={t('Close')} onClick={onClose} autoFocus={versions?.length === 0} />
      </div>
    </>
  );
}
