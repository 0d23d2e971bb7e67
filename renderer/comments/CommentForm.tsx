import { useState, type KeyboardEvent } from 'react';
import type { CommentSubject } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { useCommandContext } from '../command/use-edit';
import { useView, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { MentionList } from './MentionList';
import { finishComment, placeKey, takeCommentBack, typeComment, type CommentPlace } from './write-comment';

interface CommentFormProps {
  label: string;
  on: CommentSubject;
  /** The first comment's id, when it is an answer. */
  thread?: string;
}

/** Where a comment is typed. Asks once for the name that signs it. Escape takes back what was typed. */
export function CommentForm({ label, on, thread }: CommentFormProps) {
  const context = useCommandContext();
  const author = useWorkspaceState((state) => state.settings.author);
  const place: CommentPlace = { on, ...(thread !== undefined && { thread }) };
  const text = useView((state) => state.written.get(placeKey(place))?.text) ?? '';
  const [name, setName] = useState(author);
  const signed = (author === '' ? name.trim() : author) || t('Unnamed');

  function finish(): void {
    if (text.trim() === '') return;
    finishComment(context, place, signed);
    if (author === '' && name.trim() !== '') changeSettings(context.workspace, { author: name.trim() });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && text !== '') takeCommentBack(context, place);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
    else return;
    event.preventDefault();
  }

  return (
    <div className="comments__form">
      <Field label={label}>
        {(control) => (
          <textarea
            {...control}
            className="inspector__lines"
            dir="auto"
            rows={1}
            value={text}
            onChange={(event) => typeComment(context, place, signed, event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {text !== '' && (
        <>
          <MentionList text={text} onChoose={(next) => typeComment(context, place, signed, next)} />
          {author === '' && (
            <Field label={t('Your name')}>
              {(control) => (
                <input
                  {...control}
                  dir="auto"
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </Field>
          )}
          <Button label={t('Comment')} variant="primary" disabled={text.trim() === ''} onClick={finish} />
        </>
      )}
    </div>
  );
}
