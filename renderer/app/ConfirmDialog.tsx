import { shownText } from '../../shared/shown-text';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';

type ConfirmDialogProps = Extract<Dialog, { kind: 'confirm' }>;

/** A question with a few answers: Enter gives the first that does no harm, Escape the last one. */
export function ConfirmDialog({ title, message, choices, resolve }: ConfirmDialogProps) {
  const safe = choices.find(({ tone }) => tone !== 'danger');
  return (
    <Modal title={shownText(title)} onCancel={() => resolve(choices.at(-1)?.id ?? '')}>
      <p className="modal__text">{shownText(message)}</p>
      <div className="modal__actions">
        {[...choices].reverse().map((choice) => (
          <Button
            key={choice.id}
            label={choice.label}
            variant={choice.tone ?? 'plain'}
            autoFocus={choice === safe}
            onClick={() => resolve(choice.id)}
          />
        ))}
      </div>
    </Modal>
  );
}
