import { t } from '../../shared/words/words';
import { useEffect, useState } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import './AboutDialog.css';

/** What `build/licences.mjs` writes beside the page: our licence, and those of all that is inside. */
const LICENCES = './third-party-licences.txt';

/** Which version this is, what it runs on, and under which licences. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const version = useWorkspaceState((state) => state.version);
  const parts = useParts();
  const licences = useLicences();
  return (
    <Modal title={t('Counterpoint')} onCancel={onClose} width={680}>
      <dl className="about__facts">
        {[{ name: t('Version'), version }, ...parts].map((part) => (
          <div key={part.name} className="about__part">
            <dt>{part.name}</dt>
            <dd>{part.version}</dd>
          </div>
        ))}
      </dl>
      <p className="modal__text">
        {t(
          'Argument mapping from articles. It works offline, and nothing you read or write leaves this machine. It looks for no updates: a newer version is one that you install.',
        )}{' '}
        {t('Cards and their links are moved and drawn with React Flow (reactflow.dev).')}
      </p>
      <pre className="about__licences" tabIndex={0} role="region" aria-label={t('Licences')}>
        {licences}
      </pre>
      <div className="modal__actions">
        <Button label={t('Close')} variant="primary" autoFocus onClick={onClose} />
      </div>
    </Modal>
  );
}

function useParts(): readonly { name: string; version: string }[] {
  const { host } = useWorkspace();
  const [parts, setParts] = useState<readonly { name: string; version: string }[]>([]);
  useEffect(() => {
    void host.api['app.about']({}).then((about) => about.ok && setParts(about.value.parts));
  }, [host]);
  return parts;
}

function useLicences(): string {
  const [text, setText] = useState('');
  useEffect(() => {
    fetch(LICENCES)
      .then((file) => file.text())
      .then(setText, () => setText(t('The licences lie in the program’s folder.')));
  }, []);
  return text;
}
