import { Columns2, Copy, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import type { ListedVersion } from '../../shared/host/history-calls';
import type { Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import { ChangeList } from '../compare/ChangeList';
import { CompareDialog } from '../compare/CompareDialog';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { Button } from '../ui/Button';
import { momentWords } from '../ui/dates';
import { compareVersion, type ComparedVersion } from './compare-version';
import { MapPreview } from './MapPreview';
import { openVersion, restoreVersion } from './restore';
import { errorLine } from '../../shared/result';

interface VersionDetailProps {
  /** The map's own id. */
  map: string;
  version: ListedVersion;
  /** The map, when it is open. */
  session: Session | undefined;
  onDone: () => void;
}

/** One version beside the map as it is now: what has changed since, what the map was, and the way back. */
export function VersionDetail({ map, version, session, onDone }: VersionDetailProps) {
  const workspace = useWorkspace();
  const { api } = workspace.host;
  const [read, setRead] = useState<Result<ComparedVersion>>();
  const [isBusy, setBusy] = useState(false);
  const [isCompared, setCompared] = useState(false);

  useEffect(() => {
    let isShown = true;
    void api['history.read']({ map, version: version.version }).then((answer) => {
      if (!isShown) return;
      setRead(answer.ok ? compareVersion(answer.value.content, session?.map.store.getState().map) : answer);
    });
    return () => {
      isShown = false;
    };
  }, [api, map, version.version, session]);

  async function run(action: () => Promise<boolean>): Promise<void> {
    setBusy(true);
    if (await action()) onDone();
    else setBusy(false);
  }

  const when = momentWords(version.taken);
  if (!read) return <section className="version" aria-label={t('Version of {when}', { when })} aria-busy />;
  if (!read.ok) {
    return (
      <section className="version" aria-label={t('Version of {when}', { when })}>
        <h3 className="version__title">{when}</h3>
        <p className="versions__trouble">{errorLine(read.error)}</p>
      </section>
    );
  }
  const { content, then, since } = read.value;
  const isSame = since?.difference.changes.length === 0;
  return (
    <section className="version" aria-label={t('Version of {when}', { when })}>
      <h3 className="version__title">{when}</h3>
      <p className="version__since" role="status">
        {isSame && t('The map is like this now.')}
        {since && !isSame && t('Since then: {headline}.', { headline: shownText(since.difference.headline) })}
        {!since && t('This map is not open.')}
      </p>
      <div className="version__body">
        {since && !isSame && <ChangeList difference={since.difference} from={then} to={since.now} />}
        <h4 className="version__heading">
          {t('The map then, {count, plural, one {# card} other {# cards}}', {
            count: then.tables.nodes.size,
          })}
        </h4>
        <MapPreview map={then} />
      </div>
      <div className="version__actions">
        {session && since ? (
          <>
            <Button
              label={t('Compare on the canvas…')}
              icon={Columns2}
              disabled={isSame || isBusy}
              onClick={() => setCompared(true)}
            />
            <Button
              label={t('Open as a new map')}
              icon={Copy}
              disabled={isBusy}
              onClick={() => void run(() => openVersion(workspace, then, 'new'))}
            />
            <Button
              label={t('Restore this version')}
              variant="primary"
              icon={RotateCcw}
              disabled={isSame || isBusy}
              onClick={() =>
                void run(() => restoreVersion({ workspace, session }, { content, taken: version.taken }))
              }
            />
          </>
        ) : (
          <Button
            label={t('Open this version')}
            variant="primary"
            disabled={isBusy}
            onClick={() => void run(() => openVersion(workspace, then, 'itself'))}
          />
        )}
      </div>
      {isCompared && since && (
        <CompareDialog
          before={{ name: when, map: then }}
          after={{ name: t('The map now'), map: since.now }}
          onClose={() => setCompared(false)}
        />
      )}
    </section>
  );
}
