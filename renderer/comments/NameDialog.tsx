import { t } from '../../shared/words/words';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';
import { COMMENT_WORDS } from './words';

/** Asks once by what name a person signs. */
export function NameDialog({ resolve }: { resolve: (name: string | undefined) => void }) {
  const [name, setName] = useState('');
  return (
    <Modal title={COMMENT_WORDS.whoAreYou} onCancel={() => resolve(undefined)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') resolve(name.trim());
        }}
      >
        <Field label={COMMENT_WORDS.yourName}>
          {(control) => (
            <input
              {...control}
              autoFocus
              dir="auto"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="modal__actions">
          <Button label={t('Cancel')} onClick={() => resolve(undefined)} />
          <Button label={t('Continue')} variant="primary" type="submit" disabled={name.trim() === ''} />
        </div>
      </form>
    </Modal>
  );
}
