import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useFileStatus } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { FileBar } from '../ui/FileBar';
import { changesInWords, editsInWords, fileInWords } from './work-words';

/** Above a map of which an earlier program has left unsaved edits, until they are brought back or put off; one program at a time. */
export function UnsavedWorkBar() {
  const [work] = useFileStatus((state) => state.unsavedWork);
  if (!work) return null;
  return (
    <FileBar
      label={t('Unsaved work')}
      actions={
        <>
          <CommandButton command="recovery.putOff" item={{ id: work.id }} label={t('Not now')} />
          <CommandButton command="recovery.compare" item={{ id: work.id }} label={t('Compare…')} />
          <CommandButton
            command="recovery.bringBack"
            item={{ id: work.id }}
            label={t('Bring it back')}
            variant="primary"
          />
        </>
      }
    >
      <strong>{t('Unsaved work of this map was found:')}</strong> {shownText(editsInWords(work))}{' '}
      <span className="file-bar__more">
        {work.changes && `${shownText(changesInWords(work.changes))} `}
        {fileInWords(work)}
      </span>
    </FileBar>
  );
}
