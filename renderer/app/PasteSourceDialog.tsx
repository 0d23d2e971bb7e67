import { useState } from 'react';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';

type PasteSourceDialogProps = Extract<Dialog, { kind: 'paste-source' }>;

/** Takes a pasted article: its text and what it is called. */
export function PasteSourceDialog({ text: given, resolve }: PasteSourceDialogProps) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState(given);
  return (
    <Modal title="Paste an article" onCancel={() => resolve(undefined)} width={680}>
      <Field label="Title">
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={title}
            placeholder="Taken from the first line if left empty"
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
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="modal__actions">
        <Button label="Cancel" onClick={() => resolve(undefined)} />
        <Button
          label="Add article"
          variant="primary"
          disabled={text.trim() === ''}
          onClick={() => resolve({ title, text })}
        />
      </div>
    </Modal>
  );
}
