import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useView } from '../state/context';
import { CommandButton } from '../ui/CommandButton';

/** How far long work on the map is, and a way to stop it. */
export function WorkBar() {
  const work = useView((state) => state.work);
  if (work?.share === undefined) return null;
  return (
    <div className="canvas__work" role="status">
      <span>{shownText(work.label)}…</span>
      <progress value={work.share === 'unknown' ? undefined : work.share} aria-label={work.label} />
      <CommandButton command="map.stopWork" label={t('Stop')} />
    </div>
  );
}
