import { BrowserWindow, dialog, shell, webContents } from 'electron';
import { join } from 'node:path';
import type { FilePurpose } from '../../shared/host/contract';
import type { ChosenPaths, Client, ShellPorts } from '../host/ports';
import { SOURCE_EXTENSIONS } from '../import/formats';

const MAPS = { name: 'Counterpoint maps', extensions: ['argmap'] };
const ARTICLES = { name: 'Articles', extensions: SOURCE_EXTENSIONS.map((extension) => extension.slice(1)) };
/** What a file is shows in its first bytes, whatever its name says. */
const ANY_FILE = { name: 'All files', extensions: ['*'] };

function windowOf(client: Client): BrowserWindow | undefined {
  const contents = webContents.fromId(Number(client.id));
  return (contents && BrowserWindow.fromWebContents(contents)) ?? undefined;
}

/** The system's own file dialogs. */
export function createDialogs(
  documentsFolder: string,
): Pick<ShellPorts, 'chooseFiles' | 'openLink' | 'closeWindow'> {
  return {
    chooseFiles: async (purpose, suggestedName, client) => {
      const window = windowOf(client);
      if (!window) return { kind: 'cancelled' };
      return purpose === 'save-map'
        ? chooseTarget(window, join(documentsFolder, suggestedName ?? 'Untitled map.argmap'))
        : chooseExisting(window, purpose, documentsFolder);
    },
    openLink: async (url, client) => {
      const window = windowOf(client);
      if (!window) return 'declined';
      // `URL` has turned look-alike letters of the host into punycode: what is shown is where it really goes.
      const place = url.protocol === 'mailto:' ? url.pathname : url.host;
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: `Open ${place} outside Counterpoint?`,
        detail: url.href,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return 'declined';
      await shell.openExternal(url.href);
      return 'opened';
    },
    closeWindow: (client) => windowOf(client)?.destroy(),
  };
}

async function chooseTarget(window: BrowserWindow, defaultPath: string): Promise<ChosenPaths> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [MAPS] });
  if (canceled || !filePath) return { kind: 'cancelled' };
  return { kind: 'chosen', paths: [/\.argmap$/i.test(filePath) ? filePath : `${filePath}.argmap`] };
}

async function chooseExisting(
  window: BrowserWindow,
  purpose: FilePurpose,
  folder: string,
): Promise<ChosenPaths> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: folder,
    filters: purpose === 'open-source' ? [ARTICLES, ANY_FILE] : [MAPS],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? { kind: 'cancelled' } : { kind: 'chosen', paths: filePaths };
}
