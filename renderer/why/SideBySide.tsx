import { GRADUAL_SEMANTICS } from '../../shared/argue/gradual/semantics';
import type { Disagreement } from '../../shared/argue/map/side-by-side';
import { DEGREE_LABELS, LABEL_LABELS } from '../judging/semantics-words';
import { tableOfId } from '../../shared/map/references';
import { Section } from '../inspector/Section';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { t } from '../../shared/words/words';
import { thresholdOf, useVerdictSettings } from '../state/verdict-settings';
import { VerdictMark } from '../ui/VerdictMark';
import { CardChip } from './CardChip';
import { useAnswer } from './use-answer';
import { errorWords } from '../../shared/result';

const MOST_SHOWN = 20;

/** How the card stands under each semantics, and where in the map they disagree. */
export function SideBySide({ id }: { id: string }) {
  const settings = useVerdictSettings();
  const { degrees } = semanticsOf(settings);
  const threshold = thresholdOf(settings);
  const { answer, problem, isAsking } = useAnswer('compare', { id, degrees, threshold });
  const here = answer?.disagreements.filter((one) => one.id === id) ?? [];
  const elsewhere =
    answer?.disagreements.filter((one) => one.id !== id && tableOfId(one.id) === 'nodes') ?? [];
  return (
    <>
      <Section title={t('The semantics side by side')}>
        {problem && <p className="why__hint">{errorWords(problem).message}</p>}
        {answer && (
          <table className="why__table" aria-busy={isAsking}>
            <tbody>
              {Object.entries(answer.sides.labels).map(([name, standing]) => (
                <tr key={name}>
                  <th scope="row">{LABEL_LABELS[name as keyof typeof LABEL_LABELS]}</th>
                  <td>{standing.outcome ? <VerdictMark standing={standing} /> : '–'}</td>
                </tr>
              ))}
              {Object.entries(answer.sides.degrees).map(([name, standing]) => (
                <tr key={name}>
                  <th scope="row" title={GRADUAL_SEMANTICS[name as keyof typeof GRADUAL_SEMANTICS].source}>
                    {DEGREE_LABELS[name as keyof typeof DEGREE_LABELS]}
                  </th>
                  <td>{standing.degree === undefined ? '–' : <VerdictMark standing={standing} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {answer && here.length === 0 && (
          <p className="why__hint">{t('They do not contradict each other here.')}</p>
        )}
        {here.map(({ between, why }) => (
          <p key={between} className="why__sentence">
            <strong>{`${capitalised(between)}.`}</strong> {why}
          </p>
        ))}
      </Section>
      {elsewhere.length > 0 && (
        <Section title={t('Where else they disagree')} count={elsewhere.length} closed>
          <Elsewhere disagreements={elsewhere} />
        </Section>
      )}
    </>
  );
}

function Elsewhere({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const shown = disagreements.slice(0, MOST_SHOWN);
  return (
    <ul className="why__list">
      {shown.map(({ id, between, why }) => (
        <li key={`${id} ${between}`}>
          <CardChip id={id} />
          <p className="why__hint">
            <strong>{`${capitalised(between)}.`}</strong> {why}
          </p>
        </li>
      ))}
      {disagreements.length > shown.length && (
        <li className="why__hint">{t('and {count} more', { count: disagreements.length - shown.length })}</li>
      )}
    </ul>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
