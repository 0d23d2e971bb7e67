import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import type { Comparison } from '../state/compared';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { CompareView } from './CompareView';

/** Two versions, looked at: nothing is done with them. */
export function CompareDialog({ onClose, ...comparison }: Comparison & { onClose: () => void }) {
  const { before, after } = comparison;
  return (
    <Modal
      title={shownText(t('Compared: {name}, then {name2}', { name: before.name, name2: after.name }))}
      fills
      onCancel={onClose}
    >
      <CompareView {...comparison} />
      <div className="modal__actions">
        <Button label={t('Close')} onClick={onClose} autoFocus />
      </div>
    </Modal>
  );
}
