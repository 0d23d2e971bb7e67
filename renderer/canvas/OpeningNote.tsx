import { t } from '../../shared/words/words';
import { useSyncExternalStore } from 'react';
import { useCommand } from '../command/use-command';
import { useView } from '../state/context';
import type { Camera } from './camera';

/** Says of a large map that has just been opened how much of it is out of view; gone with the first move, and while something is chosen, which it would lie on. */
export function OpeningNote({ camera }: { camera: Camera }) {
  const fit = useCommand('view.fit');
  const beyond = useSyncExternalStore(
    (listener) => camera.subscribe(listener),
    () => camera.beyond,
  );
  const isChoosing = useView(({ selection }) => selection.size > 0);
  if (beyond === 0 || isChoosing) return null;
  return (
    <p className="canvas__opening" role="status">
      {t('{beyond, plural, one {One more card} other {# more cards}} beyond this view', { beyond })}
      <button type="button" onClick={fit.run}>
        {t('Show all')} <kbd className="button__keys">{fit.keys}</kbd>
      </button>
    </p>
  );
}
