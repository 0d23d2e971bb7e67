import { useEffect, useState } from 'react';
import { addSourceFromContent } from '../reader/import-source';
import { useWorkspace } from '../state/context';
import { activeSession, notify, type Workspace } from '../state/workspace';
import { newMap, showMap } from './open-map';
import './FileDrop.css';

const LARGEST_DROP = 64 * 1024 * 1024; // bytes: the limit for a map; the host has its own for articles

/** Takes files dropped anywhere on the window: maps are opened, articles are added to the map that is shown. */
export function FileDrop() {
  const workspace = useWorkspace();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    function onDragOver(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void takeFiles(workspace, [...(event.dataTransfer?.files ?? [])]);
    }
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [workspace]);
  if (!over) return null;
  return (
    <div className="file-drop" aria-hidden>
      <p>Drop maps to open them, articles to add them</p>
    </div>
  );
}

async function takeFiles(workspace: Workspace, files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (file.size > LARGEST_DROP) {
      notify(workspace, {
        tone: 'error',
        message: `“${file.name}” is ${Math.round(file.size / 1e6)} MB; more than 64 MB cannot be taken in.`,
        hint: 'Nothing was changed.',
      });
      continue;
    }
    await takeFile(workspace, file);
  }
}

async function takeFile(workspace: Workspace, file: File): Promise<void> {
  const bytes = await base64Of(file);
  if (/\.argmap$/i.test(file.name)) {
    showMap(workspace, await workspace.host.api['maps.openContent']({ fileName: file.name, bytes }));
    return;
  }
  if (!activeSession(workspace.store.getState())) await newMap(workspace);
  const session = activeSession(workspace.store.getState());
  if (session) await addSourceFromContent(workspace, session, file.name, bytes);
}

/** A file's bytes in base 64, without a string of all bytes on the way. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^data:[^,]*,/, '') : '');
    reader.onerror = () => reject(reader.error ?? new Error('The dropped file could not be read.'));
    reader.readAsDataURL(file);
  });
}
