import { useLayoutEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { reasonIn } from '../../shared/draft/model/model-cue';
import type { Proposal } from '../../shared/draft/proposal';
import { t } from '../../shared/words/words';
import { useSession } from '../state/context';
import type { Review } from '../state/draft-store';
import { indents } from './indents';
import { ProposalRow } from './ProposalRow';
import type { LinkedPair } from './review';
import { goTo, step, update } from './review-actions';
import { confidenceWords } from './confidence';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};
const NO_LINKS: readonly LinkedPair[] = [];

interface ProposalListProps {
  ref: RefObject<HTMLUListElement | null>;
  review: Review;
  shown: readonly Proposal[];
  rejected: readonly Proposal[];
  links: ReadonlyMap<string, readonly LinkedPair[]>;
}

/** The proposals in the order of the text. The list has the keyboard; it says which of them is the current one. */
export function ProposalList({ ref, review, shown, rejected, links }: ProposalListProps) {
  const session = useSession();
  const depths = useMemo(() => indents(shown), [shown]);
  const turnedDown = useMemo(() => new Set(rejected), [rejected]);
  const { current, changes } = review;

  useLayoutEffect(() => {
    const row = ref.current?.querySelector('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
  }, [ref, current, shown]);

  function onKeyDown(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step(session, by);
  }

  return (
    <ul
      ref={ref}
      className="draft-list"
      role="listbox"
      aria-label={t('Proposals')}
      aria-activedescendant={current === undefined ? undefined : rowId(current)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {shown.map((proposal, index) => (
        <ProposalRow
          key={proposal.id}
          id={rowId(proposal.id)}
          proposal={proposal}
          change={changes.get(proposal.id)}
          depth={depths[index] ?? 0}
          isCurrent={proposal.id === current}
          isRejected={turnedDown.has(proposal)}
          cue={reasonIn(proposal.cue, review.origin)}
          sure={confidenceWords(review, proposal.confidence)}
          links={links.get(proposal.id) ?? NO_LINKS}
          onChoose={() => goTo(session, proposal.id)}
          onEdit={() => update(session, { editing: true })}
        />
      ))}
    </ul>
  );
}

function rowId(proposal: string): string {
  return `proposal-${proposal.replaceAll(' ', '-')}`;
}
