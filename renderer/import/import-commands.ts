import { chooseFiles } from '../app/choose-files';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import type { Workspace } from '../state/workspace';
import { closeImport, importArticles, skipArticle, stopImport } from './import-articles';
import { readingNow } from './import-run';
import { pasteSource } from './paste-article';
import { canReadAgain, chooseAndReadAgain } from './read-again';

/** Asks for files and adds each as an article. */
async function importFiles(context: CommandContext): Promise<void> {
  const chosen = await chooseFiles(context.workspace, 'open-source');
  await importArticles(
    context,
    chosen.map((file) => ({ kind: 'file', ...file })),
  );
}

function isReading(workspace: Workspace): boolean {
  const { importing } = workspace.store.getState();
  return importing !== undefined && !importing.over;
}

function shownSource({ session }: CommandContext): string {
  return session.view.getState().source ?? '';
}

export const IMPORT_COMMANDS: readonly UiCommand[] = [
  {
    id: 'source.import',
    title: 'Import articles…',
    group: 'Source',
    keys: ['Mod+Alt+O'],
    needsMap: true,
    run: importFiles,
  },
  { id: 'source.paste', title: 'Paste an article', group: 'Source', needsMap: true, run: pasteSource },
  {
    id: 'import.stop',
    title: 'Stop reading articles',
    group: 'Source',
    needsMap: false,
    when: isReading,
    run: stopImport,
  },
  {
    id: 'import.skip',
    title: 'Skip the article that is being read',
    group: 'Source',
    needsMap: false,
    when: (workspace) => {
      const { importing } = workspace.store.getState();
      return importing !== undefined && readingNow(importing) !== undefined;
    },
    run: skipArticle,
  },
  {
    id: 'import.close',
    title: 'Close the list of imported articles',
    group: 'Source',
    needsMap: false,
    when: (workspace) => workspace.store.getState().importing?.over ?? false,
    run: closeImport,
  },
  {
    id: 'source.readAgain',
    title: 'Read the article’s file again…',
    group: 'Source',
    needsMap: true,
    when: (context) => canReadAgain(context, shownSource(context)),
    run: (context) => chooseAndReadAgain(context, shownSource(context)),
  },
];
