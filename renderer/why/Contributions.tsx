import { useState } from 'react';
import { CONTRIBUTION_KINDS, type ContributionKind } from '../../shared/argue/gradual/contributions';
import { ChoiceField } from '../ui/fields';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { numberWords } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';
import { useVerdictSettings } from '../state/verdict-settings';
import { CardChip } from './CardChip';
import { useAnswer } from './use-answer';

const MOST_SHOWN = 12;

const KIND_LABELS: Readonly<Record<ContributionKind, string>> = worded({
  removal: 'What would be missing without it',
  intrinsic: 'The same, by its own score alone',
  shapley: 'Its fair share (Shapley)',
  gradient: 'How much a change of its score counts',
});

/** What each card does to the degree of one, as a small chart with numbers. */
export function Contributions({ id }: { id: string }) {
  const [kind, setKind] = useState<ContributionKind>('removal');
  const { degrees } = semanticsOf(useVerdictSettings());
  const { answer, isAsking } = useAnswer('contributions', { id, kind, degrees });
  const shown = answer?.slice(0, MOST_SHOWN) ?? [];
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)), 1e-9);
  return (
    <>
      <ChoiceField
        label={t('Counted as')}
        value={kind}
        options={CONTRIBUTION_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
        onChoose={(value) => setKind(CONTRIBUTION_KINDS.find((one) => one === value) ?? kind)}
      />
      <ul className="why__chart" aria-busy={isAsking} aria-label={t('What each card adds')}>
        {shown.map(({ card, value, error }) => (
          <li key={card} className="why__row">
            <CardChip id={card} />
            <span className="why__bar" aria-hidden>
              <span
                className="why__share"
                data-sign={value < 0 ? 'minus' : 'plus'}
                style={{ width: `${(Math.abs(value) / most) * 50}%` }}
              />
            </span>
            <span className="why__number">
              {signed(value)}
              {error !== undefined && <small>{` ± ${threePlaces(error)}`}</small>}
            </span>
          </li>
        ))}
      </ul>
      {answer?.length === 0 && <p className="why__hint">{t('Nothing bears on this card.')}</p>}
      {(answer?.length ?? 0) > MOST_SHOWN && (
        <p className="why__hint">
          {t('{count} more cards add less.', { count: (answer?.length ?? 0) - MOST_SHOWN })}
        </p>
      )}
    </>
  );
}

function signed(value: number): string {
  if (Number.isNaN(value)) return t('does not settle');
  return `${value < 0 ? '−' : '+'}${threePlaces(Math.abs(value))}`;
}

function threePlaces(value: number): string {
  return numberWords(value, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
