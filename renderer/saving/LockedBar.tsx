import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { isDirty } from '../state/unsaved';
import { useMapState } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { lockedWords, type LockedMap } from './lock-words';
import '../ui/FileBar.css';

/** Above a map that is open for editing elsewhere: who has it, and the ways to go on. */
export function LockedBar({ locked }: { locked: LockedMap }) {
  const dirty = useMapState(isDirty);
  const { isFree, takenOver } = locked;
  return (
    <section
      className={`file-bar ${dirty || isFree ? '' : 'file-bar--calm'}`}
      role="alert"
      aria-label={t('Open elsewhere')}
    >
      <p>
        <strong>{isFree ? t('Now free') : t('Read-only')}</strong> {shownText(lockedWords(locked, dirty))}
      </p>
      <div className="file-bar__actions">
        <CommandButton command="file.saveAs" label={t('Save a copy…')} />
        <CommandButton
          command="file.takeOver"
          label={isFree ? t('Edit here') : takenOver ? t('Take it back…') : t('Edit here instead…')}
          variant={isFree ? 'primary' : 'plain'}
        />
      </div>
    </section>
  );
}
