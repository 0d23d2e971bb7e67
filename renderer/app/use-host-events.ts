import { useEffect } from 'react';
import { runCommandById } from '../commands/registry';
import { useWorkspace } from '../state/context';
import { hearOutsideChange } from '../saving/outside-change';
import { hearReadOnly } from '../saving/take-over';
import { notify } from '../state/workspace';
import { closeAllMaps } from '../saving/save-map';

/** Does what the host asks for: run a menu's command, close the window. Files that the system opens: `start-workspace.ts`. */
export function useHostEvents(): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const { host } = workspace;
    const ends = [
      host.on('maps.outside', ({ map, change, fileName }) =>
        hearOutsideChange(workspace, map, { change, fileName }),
      ),
      host.on('maps.readOnly', ({ map, readOnly }) => hearReadOnly(workspace, map, readOnly)),
      host.on('maps.trouble', ({ message, hint }) => notify(workspace, { tone: 'error', message, hint })),
      host.on('app.command', ({ command }) => runCommandById(command, workspace)),
      host.on('app.closeRequested', () => {
        void closeAllMaps(workspace).then((closed) => (closed ? host.api['app.close']({}) : undefined));
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [workspace]);
}
