import { dialog, shell, type BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { FilePurpose } from '../../shared/host/contract';
import { writesFile } from '../../shared/host/file-purposes';
import { FORMATS, REFERENCE_ENDINGS } from '../../shared/formats/formats';
import { msg, t } from '../../shared/words/words';
import type { ChosenPaths, ShellPorts } from '../host/ports';
import { SOURCE_EXTENSIONS } from '../import/formats';
import { windowOf } from './ipc';
import { LastFolders } from './last-folders';
import { fileIn } from './show-in-window';

const MAPS = { name: msg('Counterpoint maps'), extensions: ['argmap'] };
const ARTICLES = {
  name: msg('Articles'),
  extensions: SOURCE_EXTENSIONS.map((extension) => extension.slice(1)),
};
const REFERENCES = {
  name: msg('References'),
  extensions: REFERENCE_ENDINGS.map((extension) => extension.slice(1)),
};
/** What a file is shows in its first bytes, whatever its name says. */
const ANY_FILE = { name: msg('All files'), extensions: ['*'] };

const FOREIGN = {
  name: msg('Maps of other tools'),
  extensions: FORMATS.flatMap(({ reads, extensions }) => (reads ? extensions : [])).map((extension) =>
    extension.slice(1),
  ),
};
const FILTERS = {
  'open-map': [MAPS],
  'open-source': [ARTICLES, REFERENCES, ANY_FILE],
  'open-foreign': [FOREIGN, ANY_FILE],
  'open-dictionary': [{ name: msg('Dictionaries'), extensions: ['dic'] }],
  'open-library': [],
};

/** The system's own file dialogs. They begin beside the map where it goes out, else where their purpose was used last, else in the documents. */
export function createDialogs(folders: {
  documents: string;
  dataFolder: string;
}): Pick<ShellPorts, 'chooseFiles' | 'openLink'> {
  const lastFolders = new LastFolders(folders.dataFolder);

  function beginsIn(purpose: FilePurpose, window: BrowserWindow): string {
    const file = writesFile(purpose) ? fileIn(window) : undefined;
    const near = [...(file === undefined ? [] : [dirname(file)]), ...lastFolders.of(purpose)];
    return near.find((folder) => existsSync(folder)) ?? folders.documents;
  }
  function remember(purpose: FilePurpose, chosen: ChosenPaths): ChosenPaths {
    const [path] = chosen.kind === 'chosen' ? chosen.paths : [];
    if (path !== undefined) lastFolders.keep(purpose, dirname(path));
    return chosen;
  }

  return {
    chooseFiles: async (purpose, suggestedName, client) => {
      const window = windowOf(client);
      if (!window) return { kind: 'cancelled' };
      const folder = beginsIn(purpose, window);
      if (!writesFile(purpose)) return remember(purpose, await chooseExisting(window, purpose, folder));
      const name = suggestedName ?? t('Untitled map.argmap');
      const extension = purpose === 'export' ? extname(name) : '.argmap';
      return remember(purpose, await chooseTarget(window, join(folder, name), extension));
    },
    openLink: async (url, client) => {
      const window = windowOf(client);
      if (!window) return 'declined';
      // `URL` has turned look-alike letters of the host into punycode: what is shown is where it really goes.
      const place = url.protocol === 'mailto:' ? url.pathname : url.host;
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: t('Open {place} outside Counterpoint?', { place }),
        detail: url.href,
        buttons: [t('Open'), t('Cancel')],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return 'declined';
      await shell.openExternal(url.href);
      return 'opened';
    },
  };
}

/** @param extension that the file's name gets when a person types none */
async function chooseTarget(
  window: BrowserWindow,
  defaultPath: string,
  extension: string,
): Promise<ChosenPaths> {
  const filters =
    extension === '.argmap'
      ? [{ ...MAPS, name: t(MAPS.name) }]
      : [{ name: extension.slice(1), extensions: [extension.slice(1)] }];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters,
    // Linux asks only when it is told to; the others always ask.
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return { kind: 'cancelled' };
  if (filePath.toLowerCase().endsWith(extension)) return { kind: 'chosen', paths: [filePath] };
  // The dialog has asked about the name as it was typed, and not about the one that it becomes.
  const path = `${filePath}${extension}`;
  if (existsSync(path) && !(await mayOverwrite(window, path))) {
    return chooseTarget(window, path, extension);
  }
  return { kind: 'chosen', paths: [path] };
}

async function mayOverwrite(window: BrowserWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('“{path}” is there already. Replace it?', { path: basename(path) }),
    detail: t('What it holds now is overwritten.'),
    buttons: [t('Replace'), t('Choose another name')],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

async function chooseExisting(
  window: BrowserWindow,
  purpose: keyof typeof FILTERS,
  folder: string,
): Promise<ChosenPaths> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: folder,
    filters: FILTERS[purpose].map(({ name, extensions }) => ({ name: t(name), extensions })),
    properties: purpose === 'open-library' ? ['openDirectory'] : ['openFile', 'multiSelections'],
  });
  return canceled ? { kind: 'cancelled' } : { kind: 'chosen', paths: filePaths };
}
