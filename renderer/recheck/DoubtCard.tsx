import { Check, PencilLine, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Doubt } from '../../shared/map/asides';
import type { Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import type { MeaningSign } from '../../shared/text/meaning';
import type { TextRange } from '../../shared/text/range';
import { rewordingOf } from '../../shared/text/reanchor/rewording';
import { inSeries } from '../../shared/words/locale';
import { msg, t, worded } from '../../shared/words/words';
import { useMap, useView } from '../state/context';
import { nodeOfActive } from '../cards/active-passage';
import { CommandButton } from '../ui/CommandButton';
import { WordDiff } from '../ui/WordDiff';
import type { DoubtedPassage } from './doubts';
import { PlaceChoice } from './PlaceChoice';
import { verdictOn } from './recheck';
import './DoubtCard.css';

const HEADS: Record<Doubt, string> = worded({
  moved: 'The same words, elsewhere in the article',
  reworded: 'Not the words that were marked',
  ambiguous: 'These words stand in several places',
  lost: 'These words are not in the article any more',
});

const ONE_PLACE = msg('These words stand here, but it is not sure that they are the same ones');

const SIGN_WORDS: Record<MeaningSign, string> = worded({
  number: 'a number',
  negation: 'a negation',
  opposite: 'a word to its opposite',
  amount: 'how much or how often',
  modal: 'how certain it is',
  name: 'a name',
});

interface DoubtCardProps {
  source: Source;
  passage: DoubtedPassage;
  /** Scrolls the article to a range and paints it; nothing takes the paint off. */
  show: (range: TextRange | undefined) => void;
}

/** The foot of the reader while a highlight in doubt is active: what became of its words, and what can be done. */
export function DoubtCard({ source, passage, show }: DoubtCardProps) {
  const passages = useMap((map) => map.tables.passages);
  const verdict = useMemo(() => verdictOn(source, passage, recordsOf(passages)), [source, passage, passages]);
  const places = verdict?.verdict === 'ambiguous' ? verdict.places : [];
  const near = verdict?.verdict === 'lost' ? verdict.near : undefined;
  const [chosen, setChosen] = useState(0);
  const place = passage.status === 'ambiguous' ? places[chosen] : undefined;

  useEffect(() => {
    show(near ?? place);
    return () => show(undefined);
  }, [show, near, place]);

  return (
    <section className="doubt-card" aria-label={t('Highlight in doubt')} data-status={passage.status}>
      <h3 className="doubt-card__head" role="status">
        {passage.status === 'ambiguous' && places.length === 1 ? t(ONE_PLACE) : HEADS[passage.status]}
      </h3>
      {passage.status === 'reworded' ? (
        <Rewording source={source} passage={passage} />
      ) : (
        <q className="doubt-card__words" dir="auto">
          {shownText(passage.exact)}
        </q>
      )}
      {passage.status === 'ambiguous' && (
        <PlaceChoice text={source.text} places={places} chosen={chosen} onLook={setChosen} />
      )}
      {passage.status === 'lost' && (
        <p className="doubt-card__hint">
          {t(
            'It stood where the article is shown now. Select other words and press M, or remove the highlight.',
          )}
        </p>
      )}
      {passage.status === 'reworded' && <CardWords passage={passage} />}
      <div className="doubt-card__actions">
        {(passage.status === 'moved' || passage.status === 'reworded') && (
          <CommandButton
            command="recheck.confirm"
            label={t('It belongs here')}
            variant="primary"
            icon={Check}
            showsKeys
          />
        )}
        {passage.status === 'reworded' && (
          <CommandButton
            command="recheck.takeWords"
            label={t('Let the card say the new words')}
            icon={PencilLine}
            showsKeys
          />
        )}
        <CommandButton command="passage.remove" label={t('Remove it')} icon={Trash2} showsKeys />
        <CommandButton command="recheck.next" label={t('Later')} variant="quiet" showsKeys />
      </div>
    </section>
  );
}

/** What the card says that rests on a passage: it keeps its words until a person changes them. */
function CardWords({ passage }: { passage: DoubtedPassage }) {
  const selection = useView((state) => state.selection);
  const node = useMap((map) => nodeOfActive(map, passage.id, selection));
  if (!node) return null;
  return (
    <p className="doubt-card__hint">
      {t('The card says:')} <q dir="auto">{shownText(node.text)}</q>
    </p>
  );
}

function Rewording({ source, passage }: { source: Source; passage: DoubtedPassage }) {
  const { changes, signs } = useMemo(() => rewordingOf(source, passage), [source, passage]);
  return (
    <>
      <p className="doubt-card__words">
        <WordDiff changes={changes} />
      </p>
      {signs.length > 0 && (
        <p className="doubt-card__meaning">
          {t('The meaning may differ: {signs} changed.', {
            signs: inSeries(signs.map((sign) => SIGN_WORDS[sign])),
          })}
        </p>
      )}
    </>
  );
}
