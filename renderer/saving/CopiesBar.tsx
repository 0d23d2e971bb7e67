import { shownText } from '../../shared/shown-text';
import type { ConflictCopy } from '../../shared/host/events';
import { t } from '../../shared/words/words';
import { useFileStatus } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { openQuestions } from './conflict-copies';
import '../ui/FileBar.css';

/**
 * Another version of the map that lies beside its file, above the map, until it was merged, opened or put off; one at a time.
 */
export function CopiesBar() {
  const copies = useFileStatus((state) => state.copies);
  const copiesPutOff = useFileStatus((state) => state.copiesPutOff);
  const [copy, ...more] = openQuestions({ copies, copiesPutOff });
  if (!copy) return null;
  return (
    <section className="file-bar" role="status" aria-label={t('Another version of this map')}>
      <p>
        {copy.maker === undefined
          ? t('There is another version of this map beside it: ')
          : t('{maker} kept another version of this map: ', { maker: copy.maker })}
        <strong>
          <bdi>{shownText(copy.fileName)}</bdi>
        </strong>
        <span className="file-bar__more">
          {' '}
          {differenceInWords(copy)}
          {more.length > 0 && t(' And {count} more.', { count: more.length })}
        </span>
      </p>
      <div className="file-bar__actions">
        <CommandButton command="copies.putOff" item={{ id: copy.file }} label={t('Not now')} />
        <CommandButton command="copies.open" item={{ id: copy.file }} label={t('Open it')} />
        <CommandButton
          command="copies.merge"
          item={{ id: copy.file }}
          label={t('Merge it…')}
          variant="primary"
        />
      </div>
    </section>
  );
}

function differenceInWords({ differs }: ConflictCopy): string {
  return differs === undefined
    ? t('It is too large to be compared here.')
    : t('In it: {differs}.', { differs });
}
