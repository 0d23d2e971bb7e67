import { t } from '../../shared/words/words';
import { useId } from 'react';
import { useSession } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { sureProposals } from './accept';
import type { Review } from '../state/draft-store';
import { update } from './review-actions';
import { isEstimated, percent } from './confidence';

const STEP = 0.05;

/** Accepting all that is sure enough. */
export function BulkBar({ review }: { review: Review }) {
  const session = useSession();
  const id = useId();
  const hasFigures = isEstimated(review);
  const sure = sureProposals(session.map.store.getState().map, review).length;
  return (
    <div className="draft-bulk" role="group" aria-label={t('All proposals')}>
      {hasFigures && (
        <>
          <input
            id={id}
            type="range"
            min={0}
            max={1}
            step={STEP}
            value={review.least}
            title={t('How sure proposals must be to be accepted at once')}
            aria-label={t('How sure proposals must be to be accepted at once')}
            aria-valuetext={t('{least} sure', { least: percent(review.least) })}
            onChange={(event) => update(session, { least: Number(event.target.value) })}
          />
          <output className="draft-bulk__value" htmlFor={id} aria-hidden>
            ≥ {percent(review.least)}
          </output>
        </>
      )}
      <CommandButton
        command="draft.acceptAll"
        label={t('Accept {hasFigures, select, true {} other {all }}{sure}', {
          hasFigures: String(hasFigures),
          sure,
        })}
        showsKeys
        {...(hasFigures &&
          sure > 0 && {
            title: t('Accept all that are at least {least} sure', { least: percent(review.least) }),
          })}
      />
    </div>
  );
}
