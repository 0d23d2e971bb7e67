import { useId } from 'react';
import { runCommandById } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import { useSession, useWorkspace, useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import { sureProposals } from './accept';
import type { Review } from './draft-store';
import { update } from './review-actions';
import { isEstimated, percent } from './sureness';

const STEP = 0.05;

/** Accepting all that is sure enough. */
export function BulkBar({ review }: { review: Review }) {
  const workspace = useWorkspace();
  const session = useSession();
  const id = useId();
  const platform = useWorkspaceState((state) => state.platform);
  const hasFigures = isEstimated(review);
  const sure = sureProposals(session.map.store.getState().map, review).length;
  return (
    <div className="draft-bulk" role="group" aria-label="All proposals">
      {hasFigures && (
        <>
          <input
            id={id}
            type="range"
            min={0}
            max={1}
            step={STEP}
            value={review.least}
            title="How sure proposals must be to be accepted at once"
            aria-label="How sure proposals must be to be accepted at once"
            aria-valuetext={`${percent(review.least)} sure`}
            onChange={(event) => update(session, { least: Number(event.target.value) })}
          />
          <output className="draft-bulk__value" htmlFor={id} aria-hidden>
            ≥ {percent(review.least)}
          </output>
        </>
      )}
      <Button
        label={`Accept ${hasFigures ? '' : 'all '}${sure}`}
        keys={shortcutLabel('Shift+A', platform)}
        title={hasFigures ? `Accept all that are at least ${percent(review.least)} sure` : undefined}
        disabled={sure === 0}
        onClick={() => runCommandById('draft.acceptAll', workspace)}
      />
    </div>
  );
}
