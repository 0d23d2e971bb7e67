import type { Loss, LossReport } from '../../shared/formats/loss';
import { isLossless } from '../../shared/formats/loss';
import { keptInWords, lossInWords } from '../../shared/formats/loss-words';
import { shownText } from '../../shared/shown-text';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import './LossList.css';

const MOST = 200; // lines: nobody reads more, and the count is shown

/** What a conversion kept, approximated and dropped, item by item. */
export function LossList({ report }: { report: LossReport }) {
  return (
    <section className="losses" aria-label={t('What was kept and lost')}>
      <p className="losses__kept">
        {keptInWords(report)} {isLossless(report) && t('Nothing is lost.')}
      </p>
      <Losses title={t('Approximated')} losses={report.approximated} />
      <Losses title={t('Left out')} losses={report.dropped} />
    </section>
  );
}

function Losses({ title, losses }: { title: string; losses: readonly Loss[] }) {
  if (losses.length === 0) return null;
  const more = losses.length - MOST;
  return (
    <details className="losses__part" open={losses.length <= 8}>
      <summary>
        {title} <span className="losses__count">{numberWords(losses.length)}</span>
      </summary>
      <ul>
        {losses.slice(0, MOST).map((loss, index) => (
          <li key={index}>{shownText(lossInWords(loss))}</li>
        ))}
        {more > 0 && <li>{t('and {more} more', { more })}</li>}
      </ul>
    </details>
  );
}
