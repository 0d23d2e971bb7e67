import { useState } from 'react';
import { parseModelAddress } from '../../shared/host/model-address';
import type { ModelSettings } from '../../shared/host/settings';
import { t, worded } from '../../shared/words/words';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';
import { ModelChoice } from './ModelChoice';
import './ModelDialog.css';
import { errorLine } from '../../shared/result';

const KIND_NAMES: Record<ModelSettings['kind'], string> = worded({
  ollama: 'Ollama',
  openai: 'OpenAI-compatible (LM Studio, llama.cpp and others)',
});

/** Everything about the language model on this machine. What is changed holds at once. */
export function ModelDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const model = useWorkspaceState((state) => state.settings.model);
  const [address, setAddress] = useState(model.address);
  const parsed = parseModelAddress(address);

  function change(changed: Partial<ModelSettings>): void {
    changeSettings(workspace, { model: { ...workspace.store.getState().settings.model, ...changed } });
  }

  function changeAddress(typed: string): void {
    setAddress(typed);
    if (parseModelAddress(typed).ok) change({ address: typed.trim() });
  }

  return (
    <Modal title={t('Local model')} onCancel={onClose} width={540}>
      <p className="modal__text">
        {t(
          'A language model that runs on this machine can propose claims, evidence and objections of an article. You look through its proposals before any of them is in the map.',
        )}
      </p>
      <p className="modal__text">
        <strong>{t('The text goes to this machine alone.')}</strong>{' '}
        {t(
          'Addresses of other machines are refused, and while this is off nothing is sent at all. Counterpoint brings no model and downloads none.',
        )}
      </p>
      <label className="model__switch">
        <input
          type="checkbox"
          autoFocus
          checked={model.enabled}
          onChange={(event) => change({ enabled: event.target.checked })}
        />
        <span>{t('Let me ask a local model')}</span>
      </label>
      <Field label={t('Kind of server')}>
        {(control) => (
          <select
            {...control}
            value={model.kind}
            onChange={(event) => change({ kind: event.target.value as ModelSettings['kind'] })}
          >
            {Object.entries(KIND_NAMES).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('Address')} error={parsed.ok ? undefined : errorLine(parsed.error)}>
        {(control) => (
          <input
            {...control}
            dir="ltr"
            spellCheck={false}
            value={address}
            onChange={(event) => changeAddress(event.target.value)}
          />
        )}
      </Field>
      <ModelChoice
        // What one server has says nothing about another.
        key={`${model.kind} ${model.address}`}
        model={model}
        canTry={model.enabled && parsed.ok}
        onChoose={(name) => change({ name })}
      />
      <div className="modal__actions">
        <Button label={t('Done')} variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}
