import { Check, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Source } from '../../shared/map/schema';
import type { MeaningSign } from '../../shared/text/meaning';
import type { TextRange } from '../../shared/text/range';
import { createVerdicts } from '../../shared/text/reanchor/verdict-of';
import { rewordingOf } from '../../shared/text/reanchor/rewording';
import { runCommandById } from '../commands/registry';
import { useSession, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import type { Doubt } from './doubts';
import { PlaceChoice } from './PlaceChoice';
import { chooseForLit } from './recheck';
import './DoubtCard.css';

const HEADS: Record<Doubt['status'], string> = {
  moved: 'The same words, elsewhere in the article',
  reworded: 'Other words than those that were marked',
  ambiguous: 'These words stand at several places',
  lost: 'These words are not in the article any more',
};

const SIGN_WORDS: Record<MeaningSign, string> = {
  number: 'a number',
  negation: 'a negation',
  modal: 'how certain it is',
  name: 'a name',
};

interface DoubtCardProps {
  source: Source;
  passage: Doubt;
  /** Scrolls the article to a range and paints it; nothing takes the paint off. */
  show: (range: TextRange | undefined) => void;
}

/** The foot of the reader while a highlight in doubt is lit: what became of its words, and what can be done. */
export function DoubtCard({ source, passage, show }: DoubtCardProps) {
  const workspace = useWorkspace();
  const session = useSession();
  const verdict = useMemo(() => createVerdicts(source)(passage), [source, passage]);
  const places = verdict.verdict === 'ambiguous' ? verdict.places : [];
  const near = verdict.verdict === 'lost' ? verdict.near : undefined;
  const [chosen, setChosen] = useState(0);
  const place = passage.status === 'ambiguous' ? places[chosen] : undefined;

  useEffect(() => {
    show(near ?? place);
    return () => show(undefined);
  }, [show, near, place]);

  return (
    <section className="doubt-card" aria-label="Highlight in doubt" data-status={passage.status}>
      <h3 className="doubt-card__head" role="status">
        {HEADS[passage.status]}
      </h3>
      {passage.status === 'reworded' ? (
        <Rewording source={source} passage={passage} />
      ) : (
        <q className="doubt-card__words" dir="auto">
          {shownText(passage.exact)}
        </q>
      )}
      {passage.status === 'ambiguous' && (
        <PlaceChoice
          text={source.text}
          places={places}
          chosen={chosen}
          onLook={setChosen}
          onChoose={(range) => chooseForLit({ workspace, session }, range)}
        />
      )}
      {passage.status === 'lost' && (
        <p className="doubt-card__hint">
          It stood where the article is shown now. Select other words and press M, or remove the highlight.
        </p>
      )}
      <div className="doubt-card__actions">
        {(passage.status === 'moved' || passage.status === 'reworded') && (
          <Button
            label="It belongs here"
            variant="primary"
            icon={Check}
            keys="Enter"
            onClick={() => runCommandById('recheck.confirm', workspace)}
          />
        )}
        <Button
          label="Remove it"
          icon={Trash2}
          keys="Del"
          onClick={() => runCommandById('passage.remove', workspace)}
        />
        <Button
          label="Later"
          keys="F8"
          variant="quiet"
          onClick={() => runCommandById('recheck.next', workspace)}
        />
      </div>
    </section>
  );
}

function Rewording({ source, passage }: { source: Source; passage: Doubt }) {
  const { changes, signs } = useMemo(() => rewordingOf(source, passage), [source, passage]);
  return (
    <>
      <p className="doubt-card__words" dir="auto">
        {changes.map(({ kind, text }, index) =>
          kind === 'kept' ? (
            <span key={index}>{shownText(text)}</span>
          ) : kind === 'gone' ? (
            <del key={index}>{shownText(text)}</del>
          ) : (
            <ins key={index}>{shownText(text)}</ins>
          ),
        )}
      </p>
      {signs.length > 0 && (
        <p className="doubt-card__meaning">
          The meaning may differ: {signs.map((sign) => SIGN_WORDS[sign]).join(', ')} changed.
        </p>
      )}
    </>
  );
}
