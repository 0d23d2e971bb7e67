import { useState, type KeyboardEvent } from 'react';
import { proposedSchemes, schemeNamed } from '../../shared/argue/schemes/proposed-schemes';
import type { CriticalQuestion } from '../../shared/argue/schemes/scheme';
import { find } from '../../shared/map/arg-map';
import type { Link } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useCommandContext } from '../command/use-edit';
import { useMap } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
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
  return (
    <li className="inspector__question">
      <span>{t(asked.asks)}</span>
      {isRaised && (
        <p className="inspector__hint">{t('Raised: {text}', { text: shownText(objection.text) })}</p>
      )}
      {isAnswered && (
        <p className="inspector__hint">
          {t('Asked and answered. {note}', { note: shownText(said.note ?? '') })}
        </p>
      )}
      <div className="scheme-question__tools">
        {!isRaised && !isAnswered && (
          <>
            <CommandButton command="scheme.raise" item={item} label={t('Raise it')} />
            <details>
              <summary>{t('Asked and answered')}</summary>
              <AnswerField link={link} asked={asked} />
            </details>
          </>
        )}
        {isAnswered && (
          <CommandButton command="scheme.reopen" item={item} label={t('Open it again')} variant="quiet" />
        )}
      </div>
    </li>
  );
}

/** How it was answered: Enter keeps that in the map. */
function AnswerField({ link, asked }: { link: Link; asked: CriticalQuestion }) {
  const context = useCommandContext();
  const [note, setNote] = useState('');
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    answerQuestion({ ...context, item: { id: asked.key, of: link.id } }, note.trim());
  }
  return (
    <input
      className="scheme-question__note"
      aria-label={t('How it was answered')}
      placeholder={t('How? (Enter keeps it)')}
      dir="auto"
      value={note}
      onChange={({ target }) => setNote(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
