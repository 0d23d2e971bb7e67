import { useRef, useState } from 'react';
import { proposedSchemes, schemeNamed } from '../../shared/argue/schemes/proposed-schemes';
import type { CriticalQuestion } from '../../shared/argue/schemes/scheme';
import { find } from '../../shared/map/arg-map';
import type { Link } from '../../shared/map/schema';
import { ok, type Result } from '../../shared/result';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useCommandContext } from '../command/use-edit';
import { useMap, useMapState } from '../state/context';
import type { Typing } from '../state/typing';
import { CommandButton } from '../ui/CommandButton';
import { TextField } from '../ui/fields';
import { answerQuestion } from './scheme-commands';
import './SchemeQuestions.css';

/** The critical questions of a link's scheme, or, while it has none, the schemes that its words point to. */
export function SchemeQuestions({ link }: { link: Link }) {
  const scheme = schemeNamed(link.scheme);
  const map = useMap((state) => state);
  const { critical = [] } = link;
  const known = new Set(scheme?.questions.map(({ key }) => key));
  const others = critical.filter(({ key }) => key === undefined || !known.has(key));
  const proposed =
    link.scheme === undefined
      ? proposedSchemes(link.premises.flatMap((id) => find(map, 'nodes', id) ?? [])).slice(0, 3)
      : [];
  return (
    <>
      {proposed.length > 0 && (
        <div className="scheme-proposals" role="group" aria-label={t('Proposed schemes')}>
          <p className="inspector__hint">{t('Its words point to:')}</p>
          {proposed.map(({ name }) => (
            <CommandButton
              key={name}
              command="scheme.take"
              item={{ id: name, of: link.id }}
              label={t(name)}
              variant="quiet"
            />
          ))}
        </div>
      )}
      {(scheme || others.length > 0) && (
        <ul className="inspector__list" aria-label={t('Critical questions')}>
          {scheme?.questions.map((asked) => (
            <Question key={asked.key} link={link} asked={asked} />
          ))}
          {others.map(({ question, status }) => (
            <li key={question} className="inspector__question">
              <span dir="auto">{shownText(question)}</span>{' '}
              <span className="inspector__hint">{status && shownText(status)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One question: it is raised as a card, or was asked and answered. */
function Question({ link, asked }: { link: Link; asked: CriticalQuestion }) {
  const said = link.critical?.find(({ key }) => key === asked.key);
  const objection = useMap((map) => find(map, 'nodes', said?.node ?? ''));
  const item = { id: asked.key, of: link.id };
  const isAnswered = said?.status === 'answered';
  const isRaised = objection !== undefined;
  /** The person has just said so, and goes on with how. */
  const [wasAnswered, setAnswered] = useState(false);
  return (
    <li className="inspector__question">
      <span>{t(asked.asks)}</span>
      {isRaised && (
        <p className="inspector__hint">{t('Raised: {text}', { text: shownText(objection.text) })}</p>
      )}
      {isAnswered && (
        <AnswerField link={link} asked={asked} note={said.note ?? ''} takesFocus={wasAnswered} />
      )}
      <div className="scheme-question__tools">
        {!isRaised && !isAnswered && (
          <>
            <CommandButton command="scheme.raise" item={item} label={t('Raise it')} />
            <CommandButton
              command="scheme.answer"
              item={item}
              label={t('Asked and answered')}
              onClickCapture={() => setAnswered(true)}
            />
          </>
        )}
        {isAnswered && (
          <CommandButton command="scheme.reopen" item={item} label={t('Open it again')} variant="quiet" />
        )}
      </div>
    </li>
  );
}

interface AnswerFieldProps {
  link: Link;
  asked: CriticalQuestion;
  /** What the map holds. */
  note: string;
  /** Has the keyboard as soon as it is there. */
  takesFocus: boolean;
}

/** How it was answered: a note that is in the map letter by letter. */
function AnswerField({ link, asked, note, takesFocus }: AnswerFieldProps) {
  const context = useCommandContext();
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const typing = useRef<Typing>(undefined);

  function type(text: string): Result<string> {
    const answering = (typing.current ??= context.session.map.startTyping(t('Answer a critical question')));
    const said = text.trim();
    answering.takeBack();
    answering.put(() => answerQuestion({ ...context, item: { id: asked.key, of: link.id } }, said));
    return ok(said);
  }
  return (
    <TextField
      label={t('How it was answered')}
      value={note}
      onCommit={type}
      readOnly={isReadOnly}
      takesFocus={takesFocus}
    />
  );
}
