import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { FileBar } from '../ui/FileBar';
import { leftInWords } from './words';

/** Above a map in which a merge has left something open, until it is decided. */
export function MergeBar() {
  const left = useMap((map) => map.tables.conflicts.size);
  if (left === 0) return null;
  return (
    <FileBar
      label={t('A merge')}
      tone="calm"
      actions={<CommandButton command="merge.decide" label={t('Decide…')} variant="primary" />}
    >
      <strong>{leftInWords(left)}</strong>{' '}
      <span className="file-bar__more">{t('The map holds one side of each until then.')}</span>
    </FileBar>
  );
}
