import { useState, type ClipboardEvent } from 'react';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';

type PasteSourceDialogProps = Extract<Dialog, { kind: 'paste-source' }>;

/** Takes a pasted article: its text and what it is called. */
export function PasteSourceDialog({ resolve }: PasteSourceDialogProps) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  /** The HTML of what was pasted, until the text of it is changed by hand. It is never put into the page. */
  const [html, setHtml] = useState('');

  function onPaste({ clipboardData }: ClipboardEvent): void {
    if (text === '') setHtml(clipboardData.getData('text/html'));
  }

  /** The first change is the paste itself; what comes after it is by hand. */
  function onChange(typed: string): void {
    if (text !== '') setHtml('');
    setText(typed);
  }

  return (
    <Modal title="Paste an article" onCancel={() => resolve(undefined)} width={680}>
      <Field label="Title">
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={title}
            placeholder="Taken from the text if left empty"
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label="Text">
        {(control) => (
          <textarea
            {...control}
            autoFocus
            dir="auto"
            rows={14}
            value={text}
            placeholder="Paste the text here"
            onPaste={onPaste}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {html !== '' && (
        <p className="modal__text">
          Headings, lists and paragraphs of what was copied are kept as long as the text is not changed here.
        </p>
      )}
      <div className="modal__actions">
        <Button label="Cancel" onClick={() => resolve(undefined)} />
        <Button
          label="Add article"
          variant="primary"
          disabled={text.trim() === ''}
          onClick={() => resolve({ title, text, html })}
        />
      </div>
    </Modal>
  );
}
