import { languageName } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { useCallback, useEffect, useState } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { chooseFiles } from '../session/choose-files';
import { notify, writeSettings } from '../state/workspace';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import './SpellingDialog.css';
import { errorLine } from '../../shared/result';

/** By which dictionaries on this machine words are looked up while they are typed; by none, nothing is. */
export function SpellingDialog({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { api } = workspace.host;
  const chosen = useWorkspaceState((state) => state.settings.spelling);
  const [all, setAll] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState('');
  const look = useCallback(async () => {
    const list = await api['spelling.list']({});
    if (list.ok) setAll(list.value.dictionaries);
  }, [api]);
  useEffect(() => void look(), [look]);

  async function choose(spelling: string[]): Promise<void> {
    await writeSettings(workspace, { spelling });
    // One that cannot be read shows it with the first word.
    const tried = await api['spelling.check']({ words: ['a'] });
    setTrouble(tried.ok ? '' : errorLine(tried.error));
  }
  async function add(): Promise<void> {
    const [file] = await chooseFiles(workspace, 'open-dictionary');
    if (!file) return;
    const added = await api['spelling.add']({ file: file.file });
    if (!added.ok) return notify(workspace, { tone: 'error', ...added.error });
    await look();
    await choose([...new Set([...chosen, added.value.dictionary])]);
  }

  return (
    <Modal title={t('Spelling')} onCancel={onClose}>
      <p className="modal__text">
        {t(
          'Words that you type are looked up in the dictionaries that you choose here. They lie on this machine; nothing is fetched. A dictionary of another language is two files, “.dic” and “.aff”, such as those of LibreOffice.',
        )}
      </p>
      <div className="spelling__list" role="group" aria-label={t('Dictionaries')}>
        {all.map((id, index) => (
          <label key={id} className="spelling__one">
            <input
              type="checkbox"
              autoFocus={index === 0}
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                void choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>{languageOf(id)}</span>
            <span className="spelling__id">{id}</span>
          </label>
        ))}
      </div>
      <p className="spelling__trouble" role="status">
        {trouble}
      </p>
      <div className="modal__actions">
        <Button label={t('Add a dictionary…')} onClick={() => void add()} />
        <Button label={t('Close')} variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}

/** A dictionary's language in words: `de_DE` is German (Germany). */
function languageOf(id: string): string {
  try {
    return languageName(id.replaceAll('_', '-'));
  } catch {
    return id;
  }
}
