import { t } from '../../shared/words/words';
import { Flag } from 'lucide-react';
import { useJudging, useWorkspace } from '../state/context';

/** Says on the card's upper edge that its verdict rests on what has changed; a click says on what. */
export function CardAgain({ id }: { id: string }) {
  const { commands } = useWorkspace();
  const isMarked = useJudging(({ again }) => again.has(id));
  if (!isMarked) return null;
  return (
    <button
      type="button"
      className="card__again nodrag"
      tabIndex={-1}
      aria-label={t('Look again: why?')}
      title={t('Its verdict rests on something that has changed: look again')}
      onClick={() => commands.run('verdict.why', { id })}
    >
      <Flag size={11} aria-hidden />
      <span>{t('Look again')}</span>
    </button>
  );
}
