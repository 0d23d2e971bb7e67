import { t } from '../../shared/words/words';
import { useState } from 'react';
import { Modal } from '../ui/Modal';
import { MapChoice } from './MapChoice';
import { VersionsOf } from './VersionsOf';
import './VersionsDialog.css';

interface VersionsDialogProps {
  /** The id of the map; without it a person chooses one. */
  map: string | undefined;
  onClose: () => void;
}

/** The versions that are kept of a map: what changed in each, what the map was, and the way back to it. */
export function VersionsDialog({ map, onClose }: VersionsDialogProps) {
  const [chosen, setChosen] = useState(map);
  return (
    <Modal title={t('Versions')} onCancel={onClose} width={1040}>
      {chosen === undefined ? (
        <MapChoice onChoose={setChosen} onClose={onClose} />
      ) : (
        <VersionsOf
          key={chosen}
          map={chosen}
          onBack={map === undefined ? () => setChosen(undefined) : undefined}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
