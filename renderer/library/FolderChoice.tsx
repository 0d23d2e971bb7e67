import { useCallback, useEffect, useState } from 'react';
import type { FolderEntry } from '../../shared/host/contract';
import type { KnownLibrary } from '../../shared/host/library-calls';
import { errorLine, type AppError } from '../../shared/result';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { FileList } from '../ui/FileList';
import { Modal } from '../ui/Modal';

interface FolderChoiceProps {
  roots: readonly { folder: string; name: string }[];
  onChoose: (chosen: KnownLibrary | undefined) => void;
}

interface Listing {
  readonly folder: string;
  readonly name: string;
  readonly parent?: string | undefined;
  readonly entries: readonly FolderEntry[];
}

/** The choice of a folder in the browser shell: the folders inside those that the host may show. */
export function FolderChoice({ roots, onChoose }: FolderChoiceProps) {
  const { host } = useWorkspace();
  const [listing, setListing] = useState<Listing>();
  const [error, setError] = useState<AppError>();
  const first = roots[0]?.folder;

  const show = useCallback(
    async (folder: string) => {
      const listed = await host.api['folders.list']({ folder, purpose: 'open-library' });
      if (!listed.ok) return setError(listed.error);
      setError(undefined);
      setListing({ folder, ...listed.value });
    },
    [host],
  );
  useEffect(() => {
    if (first !== undefined) void show(first);
  }, [first, show]);

  function open(entry: FolderEntry): void {
    if (entry.kind === 'folder') void show(entry.folder);
  }
  return (
    <Modal title={t('Choose a folder of maps')} onCancel={() => onChoose(undefined)} width={640}>
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
          chosen={new Set()}
          onUp={listing.parent === undefined ? undefined : () => void show(listing.parent ?? '')}
          takesKeyboard
          empty={t('There is no folder in this one. Choose it, if its maps are meant.')}
          onChoose={open}
          onOpen={open}
        />
      )}
      {error && (
        <p className="library__error" role="alert">
          {errorLine(error)}
        </p>
      )}
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={() => onChoose(undefined)} />
        <Button
          label={t('Choose this folder')}
          variant="primary"
          disabled={!listing}
          onClick={() => listing && onChoose({ folder: listing.folder, name: listing.name, where: '' })}
        />
      </div>
    </Modal>
  );
}
