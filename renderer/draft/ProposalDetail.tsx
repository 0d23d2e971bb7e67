import { Check, ChevronDown, ChevronUp, Pencil, Undo2, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { reasonIn } from '../../shared/draft/model/model-cue';
import type { Proposal } from '../../shared/draft/proposal';
import { runCommandById } from '../commands/registry';
import { KINDS_FROM_TEXT } from '../reader/reader-commands';
import { useSession, useWorkspace } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import { KIND_LABELS, RELATION_LABELS } from '../../shared/map/labels';
import { WordsEditor } from '../ui/WordsEditor';
import type { Review } from './draft-store';
import { kindOf, wordsOf, type LinkedPair } from './review';
import { finishWords, goTo } from './review-actions';
import { sureness } from './sureness';
import './ProposalDetail.css';

interface ProposalDetailProps {
  review: Review;
  proposal: Proposal;
  isRejected: boolean;
  links: readonly LinkedPair[];
}

/** The current proposal in full, and all that can be done with it. It stays in one place while one goes through the list. */
export function ProposalDetail({ review, proposal, isRejected, links }: ProposalDetailProps) {
  const workspace = useWorkspace();
  const session = useSession();
  const run = (command: string) => () => runCommandById(command, workspace);
  const kind = kindOf(review, proposal);
  const words = wordsOf(review, proposal);
  const sure = sureness(review, proposal.confidence);
  return (
    <section className="proposal" aria-label="The current proposal">
      <KindChoice chosen={kind} />
      <p className="proposal__why">
        <strong>{KIND_LABELS[kind]}</strong>
        {sure !== undefined && `, ${sure} sure`}: {shownText(reasonIn(proposal.cue, review.origin))}
        {proposal.speaker !== undefined && (
          <>
            {' · '}said by <bdi>{shownText(proposal.speaker)}</bdi>
          </>
        )}
      </p>
      {review.editing ? (
        <WordsEditor
          key={proposal.id}
          className="proposal__editor"
          text={words}
          label="the proposal"
          onDone={(text) => finishWords(session, proposal.id, text)}
        />
      ) : (
        <p className="proposal__words" dir="auto" onDoubleClick={run('draft.edit')}>
          {shownText(words)}
        </p>
      )}
      {proposal.statement !== undefined && !review.editing && (
        <StatementOffer
          statement={proposal.statement}
          uses={review.changes.get(proposal.id)?.usesStatement ?? false}
          onToggle={run('draft.statement')}
        />
      )}
      {links.length > 0 && <ProposedLinks review={review} links={links} />}
      <div className="proposal__actions" role="toolbar" aria-label="The current proposal">
        <Button label="Accept" keys="A" icon={Check} variant="primary" onClick={run('draft.accept')} />
        <Button
          label={isRejected ? 'Take back' : 'Reject'}
          keys="R"
          icon={isRejected ? Undo2 : X}
          onClick={run('draft.reject')}
        />
        <IconButton label="Edit the words" keys="E" icon={Pencil} onClick={run('draft.edit')} />
        <IconButton label="Proposal before" keys="K" icon={ChevronUp} onClick={run('draft.previous')} />
        <IconButton label="Next proposal" keys="J" icon={ChevronDown} onClick={run('draft.next')} />
      </div>
    </section>
  );
}

/** What it would be linked to, and why; a click goes there. */
function ProposedLinks({ review, links }: Pick<ProposalDetailProps, 'review' | 'links'>) {
  const session = useSession();
  return (
    <ul className="proposal__links" aria-label="Links">
      {links.map(({ to, relation, link }) => {
        const sure = sureness(review, link.confidence);
        return (
          <li key={`${relation} ${to.id}`}>
            <RelationIcon relation={relation} size={12} />
            <button type="button" className="proposal__link" onClick={() => goTo(session, to.id)}>
              {RELATION_LABELS[relation]} <bdi>“{shownText(wordsOf(review, to))}”</bdi>
            </button>
            <span className="proposal__cue">
              {shownText(reasonIn(link.cue, review.origin))}
              {sure !== undefined && `, ${sure} sure`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function KindChoice({ chosen }: { chosen: Proposal['kind'] }) {
  const workspace = useWorkspace();
  return (
    <div className="proposal__kinds" role="group" aria-label="Kind">
      {KINDS_FROM_TEXT.map(({ kind }, index) => (
        <button
          key={kind}
          type="button"
          className="proposal__kind"
          data-kind={kind}
          aria-pressed={kind === chosen}
          aria-label={`${KIND_LABELS[kind]} (${index + 1})`}
          title={`${KIND_LABELS[kind]} (${index + 1})`}
          onClick={() => runCommandById(`draft.kind.${kind}`, workspace)}
        >
          <KindIcon kind={kind} size={15} />
          <kbd>{index + 1}</kbd>
        </button>
      ))}
    </div>
  );
}

interface StatementOfferProps {
  statement: string;
  uses: boolean;
  onToggle: () => void;
}

/** The same as a statement that stands by itself: offered, never taken silently. */
function StatementOffer({ statement, uses, onToggle }: StatementOfferProps) {
  return (
    <button type="button" className="proposal__statement" aria-pressed={uses} onClick={onToggle}>
      <span dir="auto">{uses ? 'Back to the article’s words' : `Use: “${shownText(statement)}”`}</span>
      <kbd>W</kbd>
    </button>
  );
}
