import { ModelDialog } from '../draft-model/ModelDialog';
import { VersionsDialog } from '../history/VersionsDialog';
import { KeysSheet } from '../palette/KeysSheet';
import { useWorkspaceState } from '../state/context';
import { ConfirmDialog } from './ConfirmDialog';
import { FilesDialog } from './FilesDialog';
import { PasteSourceDialog } from './PasteSourceDialog';

/** Shows the question that is open, if one is. */
export function DialogHost() {
  const dialog = useWorkspaceState((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'confirm':
      return <ConfirmDialog {...dialog} />;
    case 'files':
      return <FilesDialog {...dialog} />;
    case 'paste-source':
      return <PasteSourceDialog {...dialog} />;
    case 'keys':
      return <KeysSheet onClose={dialog.resolve} />;
    case 'model':
      return <ModelDialog onClose={dialog.resolve} />;
    case 'versions':
      return <VersionsDialog map={dialog.map} onClose={dialog.resolve} />;
  }
}
