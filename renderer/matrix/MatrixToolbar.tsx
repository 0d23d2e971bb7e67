import { ROW_FILTERS, ROW_ORDERS } from '../../shared/argue/ach/shown-table';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap, useMatrix, useSession } from '../state/context';
import type { MatrixState } from '../state/matrix-store';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import {
  BetweenHorizontalStart,
  BetweenVerticalStart,
  MessageSquareText,
  Repeat2,
  Weight,
} from 'lucide-react';
import { CompareMenu } from './CompareMenu';
import { questionsOf, type MatrixView } from './matrix-view';
import { FILTER_WORDS, ORDER_WORDS } from './words';

/** Which table is shown, what is added to it, and how it is looked at. */
export function MatrixToolbar({ view }: { view: MatrixView }) {
  const { matrix } = useSession();
  const map = useMap((state) => state);
  const { order, filter, words, isWeighted, isTransposed, isTold } = useMatrix((state) => state);
  const set = (change: Partial<MatrixState>): void => matrix.setState(change);
  const { question, hidden } = view.table;
  const hiddenCount = hidden.evidence.length + hidden.hypotheses.length;
  return (
    <div className="matrix__toolbar" role="group" aria-label={t('Matrix')}>
      <select
        className="matrix__question"
        dir="auto"
        aria-label={t('Question')}
        value={question.id}
        onChange={({ target }) =>
          set({ question: target.value, at: { evidence: undefined, hypothesis: undefined }, from: undefined })
        }
      >
        {questionsOf(map).map(({ id, text }) => (
          <option key={id} value={id}>
            {shownText(text) || t('A question without words')}
          </option>
        ))}
      </select>
      <CommandIconButton command="matrix.addEvidence" icon={BetweenHorizontalStart} />
      <CommandIconButton command="matrix.addHypothesis" icon={BetweenVerticalStart} />
      <span className="command-bar__line" aria-hidden />
      <select
        aria-label={t('Order of the rows')}
        value={order}
        onChange={({ target }) => set({ order: ROW_ORDERS.find((one) => one === target.value) ?? 'own' })}
      >
        {ROW_ORDERS.map((one) => (
          <option key={one} value={one}>
            {ORDER_WORDS[one]}
          </option>
        ))}
      </select>
      <select
        aria-label={t('Which rows')}
        value={filter}
        onChange={({ target }) => set({ filter: ROW_FILTERS.find((one) => one === target.value) ?? 'all' })}
      >
        {ROW_FILTERS.map((one) => (
          <option key={one} value={one}>
            {FILTER_WORDS[one]}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={t('Evidence with these words')}
        placeholder={t('Find evidence')}
        value={words}
        onChange={({ target }) => set({ words: target.value })}
      />
      <span className="command-bar__line" aria-hidden />
      <CommandIconButton command="matrix.weigh" icon={Weight} pressed={isWeighted} />
      <CommandIconButton command="matrix.transpose" icon={Repeat2} pressed={isTransposed} />
      <CommandIconButton command="matrix.tell" icon={MessageSquareText} pressed={isTold} />
      <CompareMenu readings={view.readings} />
      {hiddenCount > 0 && (
        <CommandButton
          command="matrix.showHidden"
          label={t('Show {hiddenCount} hidden', { hiddenCount })}
          variant="quiet"
        />
      )}
    </div>
  );
}
