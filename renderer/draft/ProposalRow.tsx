import { Star, User } from 'lucide-react';
import { memo } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Proposal } from '../../shared/draft/proposal';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import { KIND } from '../../shared/map/node-kinds';
import { RELATION } from '../../shared/map/relations';
import { quotedWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import type { ProposalChange } from '../state/draft-store';
import { kindOf, wordsOf, type LinkedPair } from './review';

interface ProposalRowProps {
  id: string;
  proposal: Proposal;
  change: ProposalChange | undefined;
  /** How far it is indented, 0 to 3. */
  depth: number;
  isCurrent: boolean;
  isRejected: boolean;
  links: readonly LinkedPair[];
  /** Why it is proposed. */
  cue: string;
  /** How sure it is, if that is known. */
  sure: string | undefined;
  onChoose: () => void;
  onEdit: () => void;
}

/** One proposal of the list: what it is, how sure it is and why, and what it hangs on. */
export const ProposalRow = memo(
  function ProposalRow(props: ProposalRowProps) {
    const { id, proposal, change, depth, isCurrent, isRejected, links, cue, sure, onChoose, onEdit } = props;
    const changes = { changes: new Map(change ? [[proposal.id, change]] : []) };
    const kind = kindOf(changes, proposal);
    const words = wordsOf(changes, proposal);
    const [first] = links;
    return (
      <li
        id={id}
        className="draft-row"
        role="option"
        aria-selected={isCurrent}
        aria-label={rowLabel(props, KIND[kind].label, words)}
        data-kind={kind}
        data-depth={depth}
        data-rejected={isRejected || undefined}
        onClick={onChoose}
        onDoubleClick={onEdit}
      >
        <div className="draft-row__head">
          <KindIcon kind={kind} />
          <span className="draft-row__kind">{KIND[kind].label}</span>
          {proposal.main && <Star size={11} fill="currentColor" aria-hidden />}
          {isRejected && <span className="draft-row__rejected">{t('rejected')}</span>}
          {proposal.speaker !== undefined && (
            <span className="draft-row__speaker">
              <User size={11} aria-hidden />
              <bdi>{shownText(proposal.speaker)}</bdi>
            </span>
          )}
          {sure !== undefined && <Confidence share={proposal.confidence} sure={sure} />}
        </div>
        <p className="draft-row__words" dir="auto">
          {shownText(words)}
        </p>
        <p className="draft-row__why">
          {shownText(cue)}
          {first && (
            <>
              {' · '}
              <RelationIcon relation={first.relation} size={11} /> {RELATION[first.relation].verb}{' '}
              <bdi>{quotedWords(shownText(first.to.text))}</bdi>
            </>
          )}
        </p>
      </li>
    );
  },
  (a, b) =>
    a.proposal === b.proposal &&
    a.change === b.change &&
    a.depth === b.depth &&
    a.isCurrent === b.isCurrent &&
    a.isRejected === b.isRejected &&
    a.links === b.links &&
    a.sure === b.sure,
);

/** How sure a proposal is, as a bar and in per cent. */
function Confidence({ share, sure }: { share: number; sure: string }) {
  return (
    <span className="confidence" title={t('{sure} sure', { sure })}>
      <span className="confidence__bar">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {sure}
    </span>
  );
}

/** The whole row in words, in the order in which they help to decide. */
function rowLabel(
  { proposal, isRejected, links, cue, sure }: ProposalRowProps,
  kind: string,
  words: string,
): string {
  return [
    `${isRejected ? t('Rejected ') : ''}${kind}${proposal.main ? t(', main') : ''}: ${words}`,
    proposal.speaker !== undefined && t('Said by {speaker}.', { speaker: proposal.speaker }),
    `${sure === undefined ? t('Why') : t('{sure} sure', { sure })}: ${cue}.`,
    ...links.map(({ relation, to }) => `${RELATION[relation].verb}: ${to.text}`),
  ]
    .filter(Boolean)
    .join(' ');
}
