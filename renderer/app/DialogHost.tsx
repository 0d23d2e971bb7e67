import { ExportDialog } from '../convert/ExportDialog';
import { ForeignDialog } from '../convert/ForeignDialog';
import { ModelDialog } from '../draft-model/ModelDialog';
import { VersionsDialog } from '../history/VersionsDialog';
import { KeysSheet } from '../palette/KeysSheet';
import { useWorkspaceState } from '../state/context';
import { activeSession } from '../state/workspace';
import { ConfirmDialog } from './ConfirmDialog';
import { FilesDialog } from './FilesDialog';
import { PasteSourceDialog } from './PasteSourceDialog';

/** Shows the question that is open, if one is. */
export function DialogHost() {
  const dialog = useWorkspaceState((state) => state.dialog);
  const session = useWorkspaceState(activeSession);
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
    case 'foreign':
      return <ForeignDialog {...dialog} />;
    case 'export':
      return session && <ExportDialog session={session} first={dialog.first} onClose={dialog.resolve} />;
    case 'versions':
      return <VersionsDialog map={dialog.map} onClose={dialog.resolve} />;
  }
}
