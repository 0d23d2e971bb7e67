import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import type { ChosenFile, FolderEntry } from '../../shared/host/contract';
import { writesFile } from '../../shared/host/file-purposes';
import type { AppError } from '../../shared/result';
import { t, worded } from '../../shared/words/words';
import { shortcutLabel } from '../command/shortcuts';
import { useWorkspace, useWorkspaceState } from '../state/context';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { FileList } from '../ui/FileList';
import { Modal } from '../ui/Modal';
import './FilesDialog.css';
import { errorLine } from '../../shared/result';

type FilesDialogProps = Extract<Dialog, { kind: 'files' }>;

const TITLES = worded({
  'open-map': 'Open a map',
  'save-map': 'Save the map',
  'save-copy': 'Share a copy',
  'open-source': 'Import articles',
  'open-foreign': 'Import a map of another tool',
  'open-dictionary': 'Add a dictionary',
  'open-library': 'Choose a folder of maps',
  export: 'Export',
} as const);

interface Listing {
  folder: string;
  name: string;
  parent: string | undefined;
  entries: readonly FolderEntry[];
}

/** The file dialog of the browser shell: what lies in the folders that the host may show. */
export function FilesDialog({ purpose, suggestedName, roots, resolve }: FilesDialogProps) {
  const { host } = useWorkspace();
  const platform = useWorkspaceState((state) => state.platform);
  const [listing, setListing] = useState<Listing>();
  const [error, setError] = useState<AppError>();
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const [name, setName] = useState(suggestedName ?? '');
  /** The name for which the person has been told that a file is there already. */
  const [replacing, setReplacing] = useState<string>();
  const saving = writesFile(purpose);
  const extension = purpose === 'export' ? (/\.[^.]+$/.exec(suggestedName ?? '')?.[0] ?? '') : '.argmap';

  const show = useCallback(
    async (folder: string) => {
      const listed = await host.api['folders.list']({ folder, purpose });
      if (!listed.ok) return setError(listed.error);
      setError(undefined);
      setChosen([]);
      setListing({ folder, parent: undefined, ...listed.value });
    },
    [host, purpose],
  );

  const first = roots[0]?.folder;
  useEffect(() => {
    if (first) void show(first);
  }, [first, show]);

  async function save(): Promise<void> {
    // Enter may come before the folder has been listed.
    const folder = listing?.folder ?? first;
    if (folder === undefined || name.trim() === '') return;
    const typed = name.trim();
    const fileName = typed.toLowerCase().endsWith(extension) ? typed : `${typed}${extension}`;
    const file = await host.api['folders.file']({ folder, name: fileName, purpose });
    if (!file.ok) setError(file.error);
    else if (file.value.exists && replacing !== fileName) setReplacing(fileName);
    else resolve([file.value]);
  }

  function choose(entry: FolderEntry, several: boolean): void {
    if (entry.kind === 'folder') return void show(entry.folder);
    if (saving) return setName(entry.name);
    const isChosen = chosen.some(({ file }) => file === entry.file);
    const others = several ? chosen.filter(({ file }) => file !== entry.file) : [];
    setChosen(isChosen && several ? others : [...others, asChosen(entry)]);
  }

  function open(entry: FolderEntry): void {
    if (entry.kind === 'folder') void show(entry.folder);
    else if (saving) setName(entry.name);
    else resolve(chosen.some(({ file }) => file === entry.file) ? chosen : [asChosen(entry)]);
  }

  function onNameKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') void save();
  }

  return (
    <Modal title={TITLES[purpose]} onCancel={() => resolve([])} width={640}>
      {roots.length > 1 && (
        <div className="files__roots" role="group" aria-label={t('Folders')}>
          {roots.map((root) => (
            <Button key={root.folder} label={root.name} onClick={() => void show(root.folder)} />
          ))}
        </div>
      )}
      {listing && (
        <FileList
          name={listing.name}
          entries={listing.entries}
          chosen={new Set(chosen.map(({ file }) => file))}
          onUp={listing.parent === undefined ? undefined : () => void show(listing.parent ?? '')}
          takesKeyboard={!saving}
          onChoose={choose}
          onOpen={open}
        />
      )}
      {!saving && (
        <p className="files__hint">
          {t('Several: hold {key} while you click, or press Space on each.', {
            key: shortcutLabel('Mod', platform),
          })}
        </p>
      )}
      {error && (
        <p className="files__error" role="alert">
          {errorLine(error)}
        </p>
      )}
      {saving && (
        <Field
          label={t('File name')}
          error={
            replacing
              ? t('“{replacing}” is there already. Save again to replace it.', { replacing })
              : undefined
          }
        >
          {(control) => (
            <input
              {...control}
              autoFocus
              dir="auto"
              value={name}
              onKeyDown={onNameKey}
              onChange={(event) => {
                setName(event.target.value);
                setReplacing(undefined);
              }}
            />
          )}
        </Field>
      )}
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={() => resolve([])} />
        {saving ? (
          <Button
            label={replacing ? t('Replace') : t('Save')}
            variant={replacing ? 'danger' : 'primary'}
            disabled={name.trim() === ''}
            onClick={() => void save()}
          />
        ) : (
          <Button
            label={t('Open')}
            variant="primary"
            disabled={chosen.length === 0}
            onClick={() => resolve(chosen)}
          />
        )}
      </div>
    </Modal>
  );
}

function asChosen({ file, name }: FolderEntry & { kind: 'file' }): ChosenFile {
  return { file, fileName: name };
}
