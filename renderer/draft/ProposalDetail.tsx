import { tipOf } from '../command/shortcuts';
import { Check, ChevronDown, ChevronUp, Pencil, Undo2, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { reasonIn } from '../../shared/draft/model/model-cue';
import type { Proposal } from '../../shared/draft/proposal';
import { useCommand } from '../command/use-command';
import { useSession, useWorkspace } from '../state/context';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import { KIND, KINDS_FROM_TEXT } from '../../shared/map/node-kinds';
import { RELATION } from '../../shared/map/relations';
import { quotedWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { WordsEditor } from '../ui/WordsEditor';
import type { Review } from '../state/draft-store';
import { ProposalChoices } from './ProposalChoices';
import { kindOf, wordsOf, type LinkedPair } from './review';
import { finishWords, goTo } from './review-actions';
import { confidenceWords } from './confidence';
import { oneTabStop } from '../ui/one-tab-stop';
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
  const kind = kindOf(review, proposal);
  const words = wordsOf(review, proposal);
  const sure = confidenceWords(review, proposal.confidence);
  return (
    <section className="proposal" aria-label={t('The current proposal')}>
      <KindChoice chosen={kind} />
      <p className="proposal__why">
        <strong>{KIND[kind].label}</strong>
        {sure !== undefined && t(', {sure} sure', { sure })}:{' '}
        {shownText(reasonIn(proposal.cue, review.origin))}
      </p>
      {review.editing ? (
        <WordsEditor
          key={proposal.id}
          className="proposal__editor"
          text={words}
          label={t('the proposal')}
          onDone={(text) => finishWords(session, proposal.id, text)}
        />
      ) : (
        <p className="proposal__words" dir="auto" onDoubleClick={() => workspace.commands.run('draft.edit')}>
          {shownText(words)}
        </p>
      )}
      {proposal.statement !== undefined && !review.editing && (
        <StatementOffer
          statement={proposal.statement}
          uses={review.changes.get(proposal.id)?.usesStatement ?? false}
        />
      )}
      {links.length > 0 && <ProposedLinks review={review} links={links} />}
      <ProposalChoices key={`choices ${proposal.id}`} review={review} proposal={proposal} links={links} />
      <div
        ref={oneTabStop}
        className="proposal__actions"
        role="toolbar"
        aria-label={t('The current proposal')}
      >
        <CommandButton command="draft.accept" label={t('Accept')} icon={Check} variant="primary" showsKeys />
        <CommandButton
          command="draft.reject"
          label={isRejected ? t('Take back') : t('Reject')}
          icon={isRejected ? Undo2 : X}
          showsKeys
        />
        <CommandIconButton command="draft.edit" label={t('Edit the words')} icon={Pencil} showsKeys />
        <CommandIconButton command="draft.previous" label={t('Proposal before')} icon={ChevronUp} showsKeys />
        <CommandIconButton command="draft.next" label={t('Next proposal')} icon={ChevronDown} showsKeys />
      </div>
    </section>
  );
}

/** What it would be linked to, and why; a click goes there. */
function ProposedLinks({ review, links }: Pick<ProposalDetailProps, 'review' | 'links'>) {
  const session = useSession();
  return (
    <ul className="proposal__links" aria-label={t('Links')}>
      {links.map(({ to, relation, link }) => {
        const sure = confidenceWords(review, link.confidence);
        return (
          <li key={`${relation} ${to.id}`}>
            <RelationIcon relation={relation} size={12} />
            <button type="button" className="proposal__link" onClick={() => goTo(session, to.id)}>
              {RELATION[relation].verb} <bdi>{quotedWords(shownText(wordsOf(review, to)))}</bdi>
            </button>
            <span className="proposal__cue">
              {shownText(reasonIn(link.cue, review.origin))}
              {sure !== undefined && t(', {sure} sure', { sure })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function KindChoice({ chosen }: { chosen: Proposal['kind'] }) {
  return (
    <div className="proposal__kinds" role="group" aria-label={t('Kind')}>
      {KINDS_FROM_TEXT.map((kind) => (
        <KindButton key={kind} kind={kind} pressed={kind === chosen} />
      ))}
    </div>
  );
}

function KindButton({ kind, pressed }: { kind: (typeof KINDS_FROM_TEXT)[number]; pressed: boolean }) {
  const { keys, run } = useCommand(`draft.kind.${kind}`);
  const tip = tipOf(KIND[kind].label, keys);
  return (
    <button
      type="button"
      className="proposal__kind"
      data-kind={kind}
      aria-pressed={pressed}
      aria-label={tip}
      title={tip}
      onClick={run}
    >
      <KindIcon kind={kind} size={15} />
      <kbd>{keys}</kbd>
    </button>
  );
}

interface StatementOfferProps {
  statement: string;
  uses: boolean;
}

/** The same as a statement that stands by itself: offered, never taken silently. */
function StatementOffer({ statement, uses }: StatementOfferProps) {
  const { keys, run } = useCommand('draft.statement');
  return (
    <button type="button" className="proposal__statement" aria-pressed={uses} onClick={run}>
      <span dir="auto">
        {uses
          ? t('Back to the article’s words')
          : t('Use: “{statement}”', { statement: shownText(statement) })}
      </span>
      <kbd>{keys}</kbd>
    </button>
  );
}
