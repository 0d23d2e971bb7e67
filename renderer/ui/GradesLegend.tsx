import { CREDIBILITY_LABELS, RELIABILITY_LABELS } from '../../shared/map/labels';
import { msg, t } from '../../shared/words/words';
import './GradesLegend.css';

const SCALES = {
  reliability: { says: msg('Reliability: the source'), labels: RELIABILITY_LABELS, unknown: 'F' },
  credibility: { says: msg('Credibility: what it says'), labels: CREDIBILITY_LABELS, unknown: '6' },
} as const;

/** The Admiralty code beside where its grades are set: what each means, and that the two scales are judged apart. */
export function GradesLegend({ of }: { of: keyof typeof SCALES }) {
  const { says, labels, unknown } = SCALES[of];
  return (
    <details className="grades-legend">
      <summary>{t('What the grades mean (Admiralty code)')}</summary>
      <p>{t(says)}</p>
      <dl>
        {Object.entries(labels).map(([grade, words]) => (
          <div key={grade}>
            <dt>{grade}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t(
          '{grade} is unknown, and not the worst. Judge the source and what it says apart: a good source can be wrong.',
          {
            grade: unknown,
          },
        )}
      </p>
    </details>
  );
}
