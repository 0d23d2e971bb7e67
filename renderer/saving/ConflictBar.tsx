import { shownText } from '../../shared/shown-text';
import { t, worded } from '../../shared/words/words';
import { useFileStatus, useMapState } from '../state/context';
import type { FileConflict } from '../state/file-status';
import { CommandButton } from '../ui/CommandButton';
import { FileBar } from '../ui/FileBar';

const WORDS: Record<FileConflict['change'], string> = worded({
  changed: 'was changed by another program or person, and you have edits that are not saved.',
  gone: 'is no longer where it was. Your map is open still, with all its edits.',
  damaged: 'holds something that is no map now. Your map is open still, with all its edits.',
});

/** What others did to the map's file, above the map, until the person has said what is to be done. */
export function ConflictBar() {
  const conflict = useFileStatus((state) => state.conflict);
  const readOnly = useMapState((state) => state.readOnly);
  // Who may not save need not be asked; they are once they may.
  if (!conflict || readOnly) return null;
  const { change, fileName } = conflict;
  return (
    <FileBar
      label={t('The map’s file')}
      actions={
        <>
          {change === 'changed' && (
            <CommandButton
              command="file.mergeTheirs"
              label={t('Merge theirs into mine…')}
              variant="primary"
            />
          )}
          {change === 'changed' && <CommandButton command="file.takeTheirs" label={t('Take theirs')} />}
          <CommandButton
            command="file.keepMine"
            label={change === 'gone' ? t('Save it there again') : t('Keep mine')}
          />
          <CommandButton
            command="file.saveAs"
            label={t('Save a copy…')}
            variant={change === 'changed' ? 'plain' : 'primary'}
          />
        </>
      }
    >
      <strong>
        <bdi>{shownText(fileName)}</bdi>
      </strong>{' '}
      {WORDS[change]}
    </FileBar>
  );
}
