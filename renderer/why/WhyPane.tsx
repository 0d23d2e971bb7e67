import { OUTCOME } from '../../shared/argue/map/outcomes';
import { explanationPieces, namedCards, type Piece } from '../../shared/argue/map/explain-in-words';
import { find } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { tableOfId } from '../../shared/map/references';
import { Section } from '../inspector/Section';
import { useMap, useStanding } from '../state/context';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { t, tPieces } from '../../shared/words/words';
import { useVerdictSettings } from '../state/verdict-settings';
import { Contributions } from './Contributions';
import { DegreeWhy } from './DegreeWhy';
import { Sentence } from './CardChip';
import { LookAgain } from './LookAgain';
import { SideBySide } from './SideBySide';
import { useAnswer } from './use-answer';
import { errorLine, errorWords } from '../../shared/result';

/** Why a card or a link stands as it does: under the labels, under the degrees, and where the semantics disagree. */
export function WhyPane({ id }: { id: string }) {
  return (
    <>
      <LookAgain id={id} />
      <Reasons id={id} />
    </>
  );
}

function Reasons({ id }: { id: string }) {
  const kind = useMap((map) => find(map, 'nodes', id)?.kind);
  if (tableOfId(id) === 'links') return <LinkWhy id={id} />;
  if (!kind) return null;
  if (KIND[kind].asks) return <QuestionWhy id={id} />;
  if (!KIND[kind].isStatement)
    return (
      <p className="why__hint">{t('A gap says nothing that could hold, so there is nothing to judge.')}</p>
    );
  return <CardWhy id={id} />;
}

function CardWhy({ id }: { id: string }) {
  const settings = useVerdictSettings();
  const { labels } = semanticsOf(settings);
  const outcome = useStanding(id)?.outcome;
  const { answer, problem, isAsking } = useAnswer('why', { id });
  return (
    <>
      <Section title={t('What must hold')}>
        {problem && <p className="why__hint">{errorLine(problem)}</p>}
        {labels !== 'grounded' && outcome && (
          <p className="why__hint">
            {t('{word} of the {labels} labellings: it {means}. Under grounded:', {
              word: OUTCOME[outcome].word,
              labels,
              means: OUTCOME[outcome].means,
            })}
          </p>
        )}
        <div aria-busy={isAsking}>
          {answer &&
            explanationPieces(answer).map((pieces) => <Sentence key={keyOf(pieces)} pieces={pieces} />)}
        </div>
      </Section>
      <Section title={t('How strongly')}>
        <DegreeWhy id={id} />
      </Section>
      <Section title={t('What each card adds')}>
        <Contributions id={id} />
      </Section>
      <SideBySide id={id} />
    </>
  );
}

function LinkWhy({ id }: { id: string }) {
  const { answer, problem } = useAnswer('whyLink', { id });
  return (
    <Section title={t('What must hold')}>
      {problem && <p className="why__hint">{errorWords(problem).message}</p>}
      {answer?.map((pieces) => (
        <Sentence key={keyOf(pieces)} pieces={pieces} />
      ))}
    </Section>
  );
}

function QuestionWhy({ id }: { id: string }) {
  const { outcome = 'open', answers = [] } = useStanding(id) ?? {};
  const cards = namedCards(answers);
  return (
    <Section title={t('How it is answered')}>
      {outcome === 'answered' && <Sentence pieces={tPieces('Answered by {cards}.', { cards })} />}
      {outcome === 'contested' && (
        <Sentence pieces={tPieces('Contested between {cards}: none of them stands.', { cards })} />
      )}
      {outcome === 'open' && (
        <p className="why__hint">{t('Open: no answer to it stands, and none is undecided.')}</p>
      )}
    </Section>
  );
}

function keyOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.card)).join('');
}
