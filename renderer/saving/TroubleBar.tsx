import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useFileStatus } from '../state/context';
import type { FileStatus, Trouble } from '../state/file-status';
import { CommandButton } from '../ui/CommandButton';
import { FileBar } from '../ui/FileBar';

/** What may cost edits. */
const URGENT: ReadonlySet<string> = new Set(['journal', 'standing']);
const NO_SAVE_HELPS: ReadonlySet<string> = new Set(['limits', 'standing']);

/** What is the matter with a map, above it, for as long as it is. */
export function TroubleBar() {
  const troubles = useFileStatus((state) => state.troubles);
  const slow = useFileStatus((state) => state.slow);
  return [...troubles, ...slowDisk(slow)].map(([about, { message, hint }]) => (
    <FileBar
      key={about}
      label={t('About this map')}
      tone={URGENT.has(about) ? 'danger' : 'calm'}
      actions={
        NO_SAVE_HELPS.has(about) ? undefined : (
          <>
            <CommandButton command="file.save" />
            {about === 'journal' && <CommandButton command="file.saveAs" label={t('Save a copy…')} />}
          </>
        )
      }
    >
      <strong>{shownText(message)}</strong> <span className="file-bar__more">{shownText(hint)}</span>
    </FileBar>
  ));
}

function slowDisk(slow: FileStatus['slow']): [string, Trouble][] {
  if (!slow) return [];
  const message = t('Saving this map took {took} seconds.', { took: Math.round(slow.took / 1000) });
  const hint = t('It saves itself every {durationOf} at most, until that is quicker.', {
    durationOf: durationOf(slow.rest),
  });
  return [['slow', { message, hint }]];
}

function durationOf(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 90
    ? t('{seconds} seconds', { seconds })
    : t('{seconds} minutes', { seconds: Math.round(seconds / 60) });
}
