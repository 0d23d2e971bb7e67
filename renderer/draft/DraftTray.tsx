import { Eye, EyeOff, X } from 'lucide-react';
import { useEffect, useRef, type FocusEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import { counted } from '../../shared/edit/words';
import { panelState, setPanel } from '../app/panels';
import { runCommandById } from '../commands/registry';
import { useRecord, useSession, useWorkspace } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { BulkBar } from './BulkBar';
import type { Review } from './draft-store';
import { ProposalDetail } from './ProposalDetail';
import { ProposalList } from './ProposalList';
import { proposalOf, shownProposals, type Sorted } from './review';
import { isEstimated } from './sureness';
import { useLinks, useReview, useSettled, useSorted } from './use-review';
import './DraftTray.css';

const NARROW = 1800; // px of the window below which article, tray and canvas need the inspector's room

/** The tray beside the article: what is proposed, to be accepted, changed or rejected, one key each. */
export function DraftTray() {
  const review = useReview();
  return review ? <Tray review={review} /> : null;
}

function Tray({ review }: { review: Review }) {
  const session = useSession();
  const root = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const sorted = useSorted(review);
  const links = useLinks(review);
  useSettled(review, sorted);
  useRoom();
  const shown = shownProposals(review, sorted);
  const { editing, current: currentId } = review;
  const current = proposalOf(review, currentId);

  useEffect(() => list.current?.focus({ preventScroll: true }), [review.proposals]);
  // A field that was typed in and a button that has gone leave the keyboard nowhere.
  useEffect(() => {
    if (!editing && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [editing, currentId]);

  // Whoever closes the tray goes on reading.
  useEffect(() => {
    return () =>
      void requestAnimationFrame(() => {
        if (document.activeElement === document.body) session.reader.current?.focus();
      });
  }, [session]);

  /** The panel itself is only a way in: the keyboard goes on to the list. */
  function onFocus(event: FocusEvent): void {
    if (event.target === root.current) list.current?.focus();
  }

  return (
    <section
      ref={root}
      className="draft-tray"
      aria-label="Draft"
      data-scope="draft"
      tabIndex={-1}
      onFocus={onFocus}
    >
      <Head review={review} sorted={sorted} />
      {review.note !== undefined && <p className="draft-tray__note">{shownText(review.note)}</p>}
      {shown.length === 0 && <Finished sorted={sorted} />}
      {shown.length > 0 && (
        <>
          {sorted.open.length > 0 && <BulkBar review={review} />}
          <ProposalList ref={list} review={review} shown={shown} rejected={sorted.rejected} links={links} />
        </>
      )}
      {current && shown.includes(current) && (
        <ProposalDetail
          review={review}
          proposal={current}
          isRejected={sorted.rejected.includes(current)}
          links={links.get(current.id) ?? []}
        />
      )}
      <p className="visually-hidden" role="status">
        {review.said}
      </p>
    </section>
  );
}

function Head({ review, sorted }: { review: Review; sorted: Sorted }) {
  const workspace = useWorkspace();
  const source = useRecord('sources', review.source);
  const { open, accepted, rejected } = sorted;
  return (
    <header className="draft-tray__head">
      <h2 className="draft-tray__title">Draft</h2>
      <span className="draft-tray__origin" title={aboutOrigin(review)}>
        by {isEstimated(review) ? 'built-in rules' : shownText(review.origin)}
      </span>
      <span className="draft-tray__tools">
        {rejected.length > 0 && (
          <IconButton
            label={review.showsRejected ? 'Hide rejected proposals' : 'Show rejected proposals'}
            icon={review.showsRejected ? Eye : EyeOff}
            pressed={review.showsRejected}
            onClick={() => runCommandById('draft.showRejected', workspace)}
          />
        )}
        <IconButton
          label="Close the draft"
          icon={X}
          onClick={() => runCommandById('draft.close', workspace)}
        />
      </span>
      <p className="draft-tray__counts" title={source && shownText(source.title)}>
        {[
          `${open.length} left`,
          accepted.length > 0 && `${accepted.length} in the map`,
          rejected.length > 0 && `${rejected.length} rejected`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {open.length > 0 && (
        <button
          type="button"
          className="draft-tray__rest"
          onClick={() => runCommandById('draft.rejectRest', workspace)}
        >
          Reject the rest
        </button>
      )}
    </header>
  );
}

function aboutOrigin(review: Review): string {
  return isEstimated(review)
    ? 'Proposed by rules that are part of Counterpoint. “Sure” is their estimate from the words of a sentence and its place.'
    : `Proposed by the model ${review.origin} on this machine. It does not say how sure it is.`;
}

function Finished({ sorted }: { sorted: Sorted }) {
  const workspace = useWorkspace();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="draft-tray__finished">
      <p>
        {sorted.accepted.length > 0
          ? 'All is looked through. What you accepted is in the map.'
          : 'Nothing is left to look through.'}
      </p>
      <Button ref={button} label="Close the draft" onClick={() => runCommandById('draft.close', workspace)} />
      {sorted.rejected.length > 0 && (
        <Button
          label={`Show ${counted(sorted.rejected.length, 'rejected proposal')}`}
          variant="quiet"
          icon={Eye}
          onClick={() => runCommandById('draft.showRejected', workspace)}
        />
      )}
    </div>
  );
}

/** In a narrow window the inspector makes way while the tray is open. */
function useRoom(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    if (window.innerWidth >= NARROW || !panelState(workspace.store.getState()).right) return;
    setPanel(workspace, 'right', false);
    return () => setPanel(workspace, 'right', true);
  }, [workspace]);
}
