import { useEffect } from 'react';
import { shareCopied } from '../cards/copied';
import { runFromMenu } from '../shell/run-from-menu';
import { useWorkspace } from '../state/context';
import { cancelQuestions, hearSettings } from '../state/workspace';

/** Does what the host asks for: run a menu's command, close the window. Files that the system opens: `start-workspace.ts`; what becomes of files: `hear-file-events.ts`. */
export function useHostEvents(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const { host } = workspace;
    const ends = [
      host.on('app.command', ({ command, byKeys }) => runFromMenu(workspace, command, byKeys)),
      host.on('app.settings', (settings) => hearSettings(workspace, settings)),
      host.on('app.closeRequested', () => {
        // What is asked just now is no reason to stay; what closing asks must be seen.
        cancelQuestions(workspace);
        void import('../session/close-window').then(({ closeWindow }) => closeWindow(workspace));
      }),
      host.on(
        'app.endRequested',
        () => void import('../session/close-window').then(({ handOver }) => handOver(workspace)),
      ),
      shareCopied(),
    ];
    return () => ends.forEach((end) => end());
  }, [workspace]);
}
