import { useState, type KeyboardEvent } from 'react';
import type { CommentSubject } from '../../shared/map/schema';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useEdit } from './use-edit';

interface CommentFormProps {
  label: string;
  on: CommentSubject;
  /** The first comment's id, when it is an answer. */
  thread?: string;
}

/** Where a comment is typed. Asks once for the name that signs it. */
export function CommentForm({ label, on, thread }: CommentFormProps) {
  const workspace = useWorkspace();
  const edit = useEdit();
  const author = useWorkspaceState((state) => state.settings.author);
  const [text, setText] = useState('');
  const [name, setName] = useState(author);

  function add(): void {
    if (text.trim() === '') return;
    const signed = author === '' ? name.trim() : author;
    const comment = { on, text: text.trim(), author: signed === '' ? 'Unnamed' : signed };
    if (!edit('comment.add', thread === undefined ? comment : { ...comment, thread })) return;
    setText('');
    if (signed !== author) changeSettings(workspace, { author: signed });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      add();
    }
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
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {text !== '' && (
        <>
          {author === '' && (
            <Field label="Your name">
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
          <Button label="Comment" variant="primary" disabled={text.trim() === ''} onClick={add} />
        </>
      )}
    </div>
  );
}
