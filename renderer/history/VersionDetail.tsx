import { Copy, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import { counted } from '../../shared/edit/words';
import type { ListedVersion } from '../../shared/host/history-calls';
import type { Result } from '../../shared/result';
import { useWorkspace } from '../state/context';
import type { Session } from '../state/session';
import { Button } from '../ui/Button';
import { momentWords } from './by-day';
import { ChangedCards } from './ChangedCards';
import { compareVersion, type Comparison } from './compare-version';
import { MapPreview } from './MapPreview';
import { openVersion, restoreVersion } from './restore';

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
  const [read, setRead] = useState<Result<Comparison>>();
  const [isBusy, setBusy] = useState(false);

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
  if (!read) return <section className="version" aria-label={`Version of ${when}`} aria-busy />;
  if (!read.ok) {
    return (
      <section className="version" aria-label={`Version of ${when}`}>
        <h3 className="version__title">{when}</h3>
        <p className="versions__trouble">
          {read.error.message} {read.error.hint}
        </p>
      </section>
    );
  }
  const { content, then, since, isSame, cards } = read.value;
  return (
    <section className="version" aria-label={`Version of ${when}`}>
      <h3 className="version__title">{when}</h3>
      <p className="version__since" role="status" dir="auto">
        {isSame && 'The map is like this now.'}
        {!isSame && since !== undefined && `Changed since then: ${shownText(since)}.`}
        {since === undefined && 'This map is not open.'}
      </p>
      <div className="version__body">
        {cards.length > 0 && <ChangedCards cards={cards} />}
        <h4 className="version__heading">The map then, {counted(then.tables.nodes.size, 'card')}</h4>
        <MapPreview map={then} />
      </div>
      <div className="version__actions">
        {session ? (
          <>
            <Button
              label="Open as a new map"
              icon={Copy}
              disabled={isBusy}
              onClick={() => void run(() => openVersion(workspace, then, 'new'))}
            />
            <Button
              label="Restore this version"
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
            label="Open this version"
            variant="primary"
            disabled={isBusy}
            onClick={() => void run(() => openVersion(workspace, then, 'itself'))}
          />
        )}
      </div>
    </section>
  );
}
