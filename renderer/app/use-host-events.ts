import { useEffect } from 'react';
import { runCommandById } from '../commands/registry';
import { useWorkspace } from '../state/context';
import { closeAllMaps } from '../saving/save-map';

/** Does what the host asks for: run a menu's command, close the window. Files that the system opens: `start-workspace.ts`; what becomes of files: `hear-file-events.ts`. */
export function useHostEvents(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const { host } = workspace;
    const ends = [
      host.on('app.command', ({ command }) => runCommandById(command, workspace)),
      host.on('app.closeRequested', () => {
        void closeAllMaps(workspace).then((closed) => (closed ? host.api['app.close']({}) : undefined));
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [workspace]);
}
