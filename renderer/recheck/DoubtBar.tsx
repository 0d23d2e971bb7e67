import { t } from '../../shared/words/words';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useMap, useView } from '../state/context';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import { doubtsOf } from './doubts';
import './DoubtBar.css';

/** Says how many highlights of an article are in doubt since its text was replaced, and leads from one to the next. */
export function DoubtBar({ sourceId }: { sourceId: string }) {
  const map = useMap((now) => now);
  const active = useView((state) => state.passage);
  const doubts = doubtsOf(map, sourceId);
  if (doubts.length === 0) return null;
  const at = doubts.findIndex(({ id }) => id === active);
  const moved = doubts.filter(({ status }) => status === 'moved').length;
  const words = t('{count, plural, one {One highlight needs a look} other {# highlights need a look}}', {
    count: doubts.length,
  });
  return (
    <div className="doubt-bar" role="group" aria-label={t('Highlights in doubt')}>
      <span className="doubt-bar__count" role="status">
        {at >= 0 ? t('In doubt: {at} of {count}', { at: at + 1, count: doubts.length }) : words}
      </span>
      {moved > 1 && (
        <CommandButton
          command="recheck.confirmMoved"
          label={t('All {moved} moved are right', { moved })}
          variant="quiet"
        />
      )}
      <CommandIconButton command="recheck.previous" icon={ArrowLeft} size={15} />
      <CommandIconButton command="recheck.next" icon={ArrowRight} size={15} />
    </div>
  );
}
