import { useId } from 'react';
import type { Proposal } from '../../shared/draft/proposal';
import { runCommandById } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import { useSession, useWorkspace, useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import type { Review } from './draft-store';
import { percent } from './percent';
import { update } from './review-actions';

const STEP = 0.05;

/** Accepting all that is sure enough. */
export function BulkBar({ review, open }: { review: Review; open: readonly Proposal[] }) {
  const workspace = useWorkspace();
  const session = useSession();
  const id = useId();
  const platform = useWorkspaceState((state) => state.platform);
  const sure = open.filter(({ confidence }) => confidence >= review.least).length;
  return (
    <div className="draft-bulk" role="group" aria-label="All proposals">
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={STEP}
        value={review.least}
        aria-label="How sure proposals must be to be accepted at once"
        aria-valuetext={`${percent(review.least)} sure`}
        onChange={(event) => update(session, { least: Number(event.target.value) })}
      />
      <output className="draft-bulk__value" htmlFor={id} aria-hidden>
        ≥ {percent(review.least)}
      </output>
      <Button
        label={`Accept ${sure}`}
        keys={shortcutLabel('Shift+A', platform)}
        disabled={sure === 0}
        onClick={() => runCommandById('draft.acceptAll', workspace)}
      />
    </div>
  );
}
