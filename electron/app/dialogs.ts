import { BrowserWindow, dialog, shell, webContents } from 'electron';
import { extname, join } from 'node:path';
import { FORMATS } from '../../shared/formats/formats';
import type { ChosenPaths, Client, ShellPorts } from '../host/ports';
import { SOURCE_EXTENSIONS } from '../import/formats';

const MAPS = { name: 'Counterpoint maps', extensions: ['argmap'] };
const ARTICLES = { name: 'Articles', extensions: SOURCE_EXTENSIONS.map((extension) => extension.slice(1)) };
/** What a file is shows in its first bytes, whatever its name says. */
const ANY_FILE = { name: 'All files', extensions: ['*'] };

const FOREIGN = {
  name: 'Maps of other tools',
  extensions: FORMATS.flatMap(({ reads, extensions }) => (reads ? extensions : [])).map((extension) =>
    extension.slice(1),
  ),
};
const FILTERS = {
  'open-map': [MAPS],
  'open-source': [ARTICLES, ANY_FILE],
  'open-foreign': [FOREIGN, ANY_FILE],
};

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
      if (purpose !== 'save-map' && purpose !== 'export')
        return chooseExisting(window, purpose, documentsFolder);
      const name = suggestedName ?? 'Untitled map.argmap';
      return chooseTarget(
        window,
        join(documentsFolder, name),
        purpose === 'save-map' ? '.argmap' : extname(name),
      );
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

/** @param extension that the file's name gets when a person types none */
async function chooseTarget(
  window: BrowserWindow,
  defaultPath: string,
  extension: string,
): Promise<ChosenPaths> {
  const filters =
    extension === '.argmap' ? [MAPS] : [{ name: extension.slice(1), extensions: [extension.slice(1)] }];
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
  if (canceled || !filePath) return { kind: 'cancelled' };
  const ends = filePath.toLowerCase().endsWith(extension);
  return { kind: 'chosen', paths: [ends ? filePath : `${filePath}${extension}`] };
}

async function chooseExisting(
  window: BrowserWindow,
  purpose: keyof typeof FILTERS,
  folder: string,
): Promise<ChosenPaths> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: folder,
    filters: FILTERS[purpose],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? { kind: 'cancelled' } : { kind: 'chosen', paths: filePaths };
}
