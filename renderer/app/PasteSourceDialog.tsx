import { t } from '../../shared/words/words';
import { useState, type ClipboardEvent } from 'react';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';

type PasteSourceDialogProps = Extract<Dialog, { kind: 'paste-source' }>;

/** Takes a pasted article: its text and what it is called. */
export function PasteSourceDialog({ onType, resolve }: PasteSourceDialogProps) {
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
    onType({ title, text: typed });
  }

  return (
    <Modal title={t('Paste an article')} onCancel={() => resolve(undefined)} width={680}>
      <Field label={t('Title')}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={title}
            placeholder={t('Taken from the text if left empty')}
            onChange={(event) => {
              setTitle(event.target.value);
              onType({ title: event.target.value, text });
            }}
          />
        )}
      </Field>
      <Field label={t('Text')}>
        {(control) => (
          <textarea
            {...control}
            autoFocus
            dir="auto"
            rows={14}
            value={text}
            placeholder={t('Paste the text here')}
            onPaste={onPaste}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {html !== '' && (
        <p className="modal__text">
          {t(
            'Headings, lists and paragraphs of what was copied are kept as long as the text is not changed here.',
          )}
        </p>
      )}
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={() => resolve(undefined)} />
        <Button
          label={t('Add article')}
          variant="primary"
          disabled={text.trim() === ''}
          onClick={() => resolve({ title, text, html })}
        />
      </div>
    </Modal>
  );
}
