import { t } from '../../shared/words/words';
import { useEffect, useState } from 'react';
import { useWorkspace } from '../state/context';
import { isDialogOpen } from '../ui/over-dialogs';
import './FileDrop.css';

/** Takes files dropped anywhere on the window, or pasted into it: maps are opened, other tools' files are offered, articles are added to the map that is shown. */
export function FileDrop() {
  const workspace = useWorkspace();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    function take(files: readonly File[]): void {
      void import('./take-files').then(({ takeFiles }) => takeFiles(workspace, files));
    }
    function onDragOver(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      // A file that nothing took would be opened by the browser in the page's place.
      if (isDialogOpen() && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      setOver(!isDialogOpen());
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (!isDialogOpen()) take([...(event.dataTransfer?.files ?? [])]);
    }
    /** Files copied in a file manager; what is copied in a page or an office program has text, too. */
    function onPaste(event: ClipboardEvent): void {
      const { files, types } = event.clipboardData ?? {};
      if (isDialogOpen() || !files?.length || types?.includes('text/plain')) return;
      event.preventDefault();
      take([...files]);
    }
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, [workspace]);
  if (!over) return null;
  return (
    <div className="file-drop" aria-hidden>
      <p>{t('Drop maps of any tool to open them, or articles to add them')}</p>
    </div>
  );
}
