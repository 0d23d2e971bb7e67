import { t } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { FileBar } from '../ui/FileBar';
import { errorWords } from '../../shared/result';

/** Above everything, while the program cannot be reached. */
export function ConnectionBar() {
  const lost = useWorkspaceState((state) => state.disconnected);
  if (!lost) return null;
  const { message, hint } = errorWords(lost);
  return (
    <FileBar label={t('The connection')} tone="danger">
      <strong>{message}</strong>{' '}
      <span className="file-bar__more">
        {t('What you edit is kept in this window until it is there again: do not close it.')} {hint}
      </span>
    </FileBar>
  );
}
