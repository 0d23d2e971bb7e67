import { useId } from 'react';
import type { Proposal } from '../../shared/draft/proposal';
import { runCommandById } from '../commands/registry';
import { useSession, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import type { Review } from './draft-store';
import { percent } from './percent';
import { update } from './review-actions';

const STEP = 0.05;

/** Accepting all that is sure enough, and rejecting what is left. */
export function BulkBar({ review, open }: { review: Review; open: readonly Proposal[] }) {
  const workspace = useWorkspace();
  const session = useSession();
  const id = useId();
  const sure = open.filter(({ confidence }) => confidence >= review.least).length;
  return (
    <div className="draft-bulk" role="group" aria-label="All proposals">
      <label className="draft-bulk__label" htmlFor={id}>
        At least
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={STEP}
        value={review.least}
        aria-valuetext={`${percent(review.least)} sure`}
        onChange={(event) => update(session, { least: Number(event.target.value) })}
      />
      <output className="draft-bulk__value" htmlFor={id}>
        {percent(review.least)} sure
      </output>
      <div className="draft-bulk__buttons">
        <Button
          label={`Accept ${sure}`}
          keys="⇧A"
          disabled={sure === 0}
          onClick={() => runCommandById('draft.acceptAll', workspace)}
        />
        <Button
          label="Reject the rest"
          variant="quiet"
          disabled={open.length === 0}
          onClick={() => runCommandById('draft.rejectRest', workspace)}
        />
      </div>
    </div>
  );
}
