import { likelihoodSentence } from '../../shared/report/likelihood-sentence';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { find } from '../../shared/map/arg-map';
import { CommandButton } from '../ui/CommandButton';

/** How a claim and its likelihood are put into a sentence of a report, to be copied. */
export function SentenceForReport({ id }: { id: string }) {
  const node = useMap((map) => find(map, 'nodes', id));
  const sentence = node && likelihoodSentence(node);
  if (!sentence) return null;
  return (
    <div className="inspector__sentence">
      <p className="inspector__hint">
        {t('For a report:')} <q dir="auto">{shownText(sentence.text)}</q>
      </p>
      {sentence.caution !== undefined && <p className="inspector__warning">{shownText(sentence.caution)}</p>}
      <CommandButton command="node.copySentence" label={t('Copy the sentence')} variant="quiet" />
    </div>
  );
}
