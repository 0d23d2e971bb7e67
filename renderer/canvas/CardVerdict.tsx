import type { Standing } from '../../shared/argue/map/standings';
import { standingInWords } from '../../shared/picture/verdict-pill';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { VerdictMark } from '../ui/VerdictMark';

/** How the card stands, on its upper edge: a click says why. */
export function CardVerdict({ id, standing }: { id: string; standing: Standing }) {
  const { commands } = useWorkspace();
  const words = standingInWords(standing);
  return (
    <button
      type="button"
      className="card__verdict nodrag"
      tabIndex={-1}
      aria-label={t('Why is it {words}?', { words })}
      title={t('Why is it {words}?', { words })}
      onClick={() => commands.run('verdict.why', { id })}
    >
      <VerdictMark standing={standing} />
    </button>
  );
}
