import { KIND } from '../../shared/map/node-kinds';
import { RELATION, RELATION_FOR } from '../../shared/map/relations';
import { useState } from 'react';
import type { Proposal } from '../../shared/draft/proposal';

import type { Relation } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap, useSession } from '../state/context';
import type { Review } from '../state/draft-store';
import { kindOf, speakerNow, targetsFor, wordsOf, type LinkedPair } from './review';
import { changeProposal } from './review-actions';

const LONGEST_TARGET = 60; // UTF-16 units

interface ProposalChoicesProps {
  review: Review;
  proposal: Proposal;
  links: readonly LinkedPair[];
}

/** Who says the current proposal, and what it is linked to: what was proposed, until a person says otherwise. */
export function ProposalChoices({ review, proposal, links }: ProposalChoicesProps) {
  const session = useSession();
  const map = useMap((now) => now);
  const [link] = links;
  const targets = targetsFor(map, review, proposal);
  const target = targets.find(({ id }) => id === link?.to.id);
  const asked = target !== undefined && KIND[kindOf(review, target)].asks;
  const relations: readonly Relation[] = asked ? [RELATION_FOR.answer] : [RELATION_FOR.pro, RELATION_FOR.con];
  const relate = (to: string, relation: Relation): void =>
    changeProposal(session, proposal.id, { link: to === '' ? 'none' : { to, relation } });

  function chooseTarget(to: string): void {
    const chosen = targets.find(({ id }) => id === to);
    const isQuestion = chosen !== undefined && KIND[kindOf(review, chosen)].asks;
    const kept = link?.relation === RELATION_FOR.con ? RELATION_FOR.con : RELATION_FOR.pro;
    relate(to, isQuestion ? RELATION_FOR.answer : kept);
  }

  return (
    <div className="proposal__choices">
      <SpeakerField review={review} proposal={proposal} />
      <label>
        <span>{t('Linked to')}</span>
        <select value={target?.id ?? ''} onChange={(event) => chooseTarget(event.target.value)}>
          <option value="">{t('nothing')}</option>
          {targets.map((one) => (
            <option key={one.id} value={one.id}>
              {shortened(wordsOf(review, one))}
            </option>
          ))}
        </select>
      </label>
      {target && link && (
        <label>
          <span>{t('Which it')}</span>
          <select
            value={link.relation}
            onChange={(event) => relate(target.id, event.target.value as Relation)}
          >
            {[...new Set([...relations, link.relation])].map((relation) => (
              <option key={relation} value={relation}>
                {RELATION[relation].verb}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

/** Kept when the field is left or Enter is pressed; Escape leaves what was. */
function SpeakerField({ review, proposal }: Pick<ProposalChoicesProps, 'review' | 'proposal'>) {
  const session = useSession();
  const speaker = speakerNow(review, proposal) ?? '';
  const [typed, setTyped] = useState(speaker);
  return (
    <label>
      <span>{t('Said by')}</span>
      <input
        type="text"
        dir="auto"
        placeholder={t('the author')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed.trim() !== speaker) changeProposal(session, proposal.id, { speaker: typed.trim() });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(speaker);
        }}
      />
    </label>
  );
}

function shortened(words: string): string {
  const line = shownText(words);
  return line.length <= LONGEST_TARGET ? line : `${line.slice(0, LONGEST_TARGET - 1).trimEnd()}…`;
}
