import { useDeferredValue, useMemo } from 'react';
import { agreementInWords } from '../../shared/argue/ach/readings';
import { tableInWords } from '../../shared/argue/ach/table-in-words';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMatrix } from '../state/context';
import type { MatrixView } from './matrix-view';
import { PROMISE } from './words';

/** What the table shows, in sentences: who has least against it, what tells the answers apart, what would change the lead. */
export function TableInWords({ view }: { view: MatrixView }) {
  const shown = useDeferredValue(view);
  const compared = useMatrix((state) => state.compared);
  const words = useMemo(() => tableInWords(shown.table, shown.counting), [shown]);
  return (
    <section className="matrix__words" tabIndex={0} aria-label={t('What the table says')}>
      {compared && shown.compared && <p>{agreementInWords(compared, shown.compared.agreement)}</p>}
      <ul>
        {words.map((line) => (
          <li key={line}>{shownText(line)}</li>
        ))}
      </ul>
      <p className="matrix__promise">{t(PROMISE)}</p>
    </section>
  );
}
