import { Eye, EyeOff, X } from 'lucide-react';
import { useEffect, useRef, type FocusEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useCommand } from '../command/use-command';
import { useRecord, useReview, useSession } from '../state/context';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import { BulkBar } from './BulkBar';
import type { Review } from '../state/draft-store';
import { ProposalDetail } from './ProposalDetail';
import { ProposalList } from './ProposalList';
import { proposalOf, shownProposals, type Sorted } from './review';
import { isEstimated } from './confidence';
import { useLinks, useSettled, useSorted } from './use-review';
import './DraftTray.css';

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
      aria-label={t('Draft')}
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
  const rejectRest = useCommand('draft.rejectRest');
  const source = useRecord('sources', review.source);
  const { open, accepted, rejected } = sorted;
  return (
    <header className="draft-tray__head">
      <h2 className="draft-tray__title">{t('Draft')}</h2>
      <span className="draft-tray__origin" title={aboutOrigin(review)}>
        {isEstimated(review) ? t('by built-in rules') : t('by {which}', { which: shownText(review.origin) })}
      </span>
      <span className="draft-tray__tools">
        {rejected.length > 0 && (
          <CommandIconButton
            command="draft.showRejected"
            label={review.showsRejected ? t('Hide rejected proposals') : t('Show rejected proposals')}
            icon={review.showsRejected ? Eye : EyeOff}
            pressed={review.showsRejected}
          />
        )}
        <CommandIconButton command="draft.close" icon={X} />
      </span>
      <p className="draft-tray__counts" title={source && shownText(source.title)}>
        {[
          t('{count} left', { count: open.length }),
          accepted.length > 0 && t('{count} in the map', { count: accepted.length }),
          rejected.length > 0 && t('{count} rejected', { count: rejected.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {open.length > 0 && (
        <button type="button" className="draft-tray__rest" onClick={rejectRest.run}>
          {t('Reject the rest')}
        </button>
      )}
    </header>
  );
}

function aboutOrigin(review: Review): string {
  return isEstimated(review)
    ? t(
        'Proposed by rules that are part of Counterpoint. “Sure” is their estimate from the words of a sentence and its place.',
      )
    : t('Proposed by the model {origin} on this machine. It does not say how sure it is.', {
        origin: review.origin,
      });
}

function Finished({ sorted }: { sorted: Sorted }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="draft-tray__finished">
      <p>
        {sorted.accepted.length > 0
          ? t('All is looked through. What you accepted is in the map.')
          : t('Nothing is left to look through.')}
      </p>
      <CommandButton ref={button} command="draft.close" />
      {sorted.rejected.length > 0 && (
        <CommandButton
          command="draft.showRejected"
          label={t('Show {count, plural, one {# rejected proposal} other {# rejected proposals}}', {
            count: sorted.rejected.length,
          })}
          variant="quiet"
          icon={Eye}
        />
      )}
    </div>
  );
}
