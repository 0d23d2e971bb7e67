import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useFileStatus } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { FileBar } from '../ui/FileBar';
import { errorWords } from '../../shared/result';

/** Why the last save failed, above the map, until one succeeds; and the ways out of that. */
export function NotSavedBar() {
  const error = useFileStatus((state) => state.notSaved);
  if (!error) return null;
  const { message, hint } = errorWords(error);
  return (
    <FileBar
      label={t('The map is not saved')}
      tone="danger"
      actions={
        <>
          <CommandButton command="file.save" label={t('Try again')} />
          <CommandButton command="file.saveAs" variant="primary" />
        </>
      }
    >
      <strong>{shownText(message)}</strong> {hint !== undefined && `${shownText(hint)} `}
      <span className="file-bar__more">{t('All your edits are kept in this window.')}</span>
    </FileBar>
  );
}
