import { baseTable } from '../../shared/argue/map/base-scores';
import { CREDIBILITY_LABELS, RELIABILITY_LABELS } from '../../shared/map/labels';
import { degreeWord } from '../../shared/picture/verdict-pill';
import { t } from '../../shared/words/words';
import { useMap, useSession } from '../state/context';
import { setVerdicts, useVerdictSettings } from '../state/verdict-settings';
import { CommandButton } from '../ui/CommandButton';
import { ChoiceField } from '../ui/fields';
import './DegreeSettings.css';

/** What degrees start from, and how they are put together. */
export function DegreeSettings() {
  const session = useSession();
  const { premises, eachOfOrigin } = useVerdictSettings();
  return (
    <>
      <ChoiceField
        label={t('Premises of one link')}
        none={t('As strong as the weakest')}
        value={premises ?? ''}
        options={[{ value: 'product', label: t('Each takes its part away: their product') }]}
        onChoose={(value) => {
          setVerdicts(session, { premises: value === 'product' ? value : undefined });
        }}
      />
      <label className="verdict-settings__check">
        <input
          type="checkbox"
          checked={!eachOfOrigin}
          onChange={({ currentTarget: { checked } }) => {
            setVerdicts(session, { eachOfOrigin: checked ? undefined : true });
          }}
        />
        {t('Support from articles of one origin counts once')}
      </label>
      <details>
        <summary>{t('What grades count as')}</summary>
        <BaseTable />
      </details>
    </>
  );
}

/** The table of base scores, which a person can change. */
function BaseTable() {
  const session = useSession();
  const { bases } = useVerdictSettings();
  const rows = useMap((map) => map);
  const table = baseTable(rows);
  const set = (grade: string, score: number | undefined): void => {
    const { [grade]: _before, ...others } = bases ?? {};
    const next = score === undefined ? others : { ...others, [grade]: score };
    setVerdicts(session, { bases: Object.keys(next).length > 0 ? next : undefined });
  };
  return (
    <>
      <p className="verdict-settings__hint">
        {t(
          'A card without a score of its own starts from this: across, how credible what it says is; down, how reliable its best article is. F and 6 mean that nobody can say, not that it is bad.',
        )}
      </p>
      <table className="base-table">
        <thead>
          <tr>
            <td />
            {table[0]?.map(({ grade }) => (
              <th key={grade} scope="col" title={credibilityOf(grade)}>
                {grade.slice(1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map((row) => (
            <tr key={row[0]?.grade}>
              <th scope="row" title={reliabilityOf(row[0]?.grade ?? '')}>
                {row[0]?.grade.slice(0, 1)}
              </th>
              {row.map(({ grade, score, isOwn }) => (
                <td key={grade}>
                  <input
                    type="number"
                    min={0}
                    max={1}
                    step={0.05}
                    aria-label={t('Base score of {grade}: {reliabilityOf}, {credibilityOf}', {
                      grade,
                      reliabilityOf: reliabilityOf(grade),
                      credibilityOf: credibilityOf(grade),
                    })}
                    data-own={isOwn}
                    value={Number(degreeWord(score))}
                    onChange={({ currentTarget: { valueAsNumber } }) => {
                      if (Number.isNaN(valueAsNumber)) set(grade, undefined);
                      else if (valueAsNumber >= 0 && valueAsNumber <= 1) set(grade, valueAsNumber);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {bases && (
        <CommandButton command="verdict.usualScores" label={t('Back to the usual scores')} variant="quiet" />
      )}
    </>
  );
}

const reliabilityOf = (grade: string): string =>
  RELIABILITY_LABELS[grade.slice(0, 1) as keyof typeof RELIABILITY_LABELS];

const credibilityOf = (grade: string): string =>
  CREDIBILITY_LABELS[Number(grade.slice(1)) as keyof typeof CREDIBILITY_LABELS];
