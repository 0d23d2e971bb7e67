import type { Loss, LossReport } from '../../shared/formats/loss';
import { isLossless } from '../../shared/formats/loss';
import { keptInWords, lossInWords } from '../../shared/formats/loss-words';
import { shownText } from '../../shared/shown-text';
import './LossList.css';

const MOST = 200; // lines: a person reads no more, and the count is told

/** What a conversion kept, approximated and dropped, item by item. */
export function LossList({ report }: { report: LossReport }) {
  return (
    <section className="losses" aria-label="What was kept and lost">
      <p className="losses__kept">
        {keptInWords(report)} {isLossless(report) && 'Nothing is lost.'}
      </p>
      <Losses title="Approximated" losses={report.approximated} />
      <Losses title="Left out" losses={report.dropped} />
    </section>
  );
}

function Losses({ title, losses }: { title: string; losses: readonly Loss[] }) {
  if (losses.length === 0) return null;
  const more = losses.length - MOST;
  return (
    <details className="losses__part" open={losses.length <= 8}>
      <summary>
        {title} <span className="losses__count">{losses.length}</span>
      </summary>
      <ul>
        {losses.slice(0, MOST).map((loss, index) => (
          <li key={index} dir="auto">
            {shownText(lossInWords(loss))}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </details>
  );
}
