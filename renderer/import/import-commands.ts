import { REFERENCE_ENDINGS } from '../../shared/formats/formats';
import type { ChosenFile } from '../../shared/host/contract';
import { offerNamed } from '../convert/take-foreign';
import { t } from '../../shared/words/words';
import { chooseFiles } from '../session/choose-files';
import { unless, type CommandContext, type UiCommands } from '../command/ui-command';
import { whyNotShown } from '../cards/show-source';
import { shownOrNew } from './shown-or-new';
import type { Workspace } from '../state/workspace';
import { closeImport, importArticles, skipArticle, stopImport } from './import-articles';
import { readingNow } from '../state/import-run';
import { pasteSource } from './paste-article';
import { canReadAgain, chooseAndReadAgain } from './read-again';

/** Asks for files and adds each as an article to the map that is shown, or to a new one. */
async function importFiles(workspace: Workspace): Promise<void> {
  const all = await chooseFiles(workspace, 'open-source');
  const context = all.length > 0 ? await shownOrNew(workspace) : undefined;
  if (!context) return;
  for (const { file } of all.filter(isBibliography)) await offerNamed(workspace, file);
  const chosen = all.filter((file) => !isBibliography(file));
  await importArticles(
    context,
    chosen.map((file) => ({ kind: 'file', ...file })),
  );
}

/** Whether a file's name is one that only files of references have. */
function isBibliography({ fileName }: ChosenFile): boolean {
  return REFERENCE_ENDINGS.some((ending) => fileName.toLowerCase().endsWith(ending));
}

function isReading(workspace: Workspace): boolean {
  const { importing } = workspace.store.getState();
  return importing !== undefined && !importing.over;
}

function shownSource({ session }: CommandContext): string {
  return session.view.getState().source ?? '';
}

export const IMPORT_COMMANDS = {
  'source.import': { needsMap: false, run: importFiles },
  'source.paste': {
    needsMap: false,
    run: async (workspace) => {
      const context = await shownOrNew(workspace);
      if (context) await pasteSource(context);
    },
  },
  'import.stop': {
    needsMap: false,
    whyNot: (workspace) => unless(isReading(workspace), t('No article is being read.')),
    run: stopImport,
  },
  'import.skip': {
    needsMap: false,
    whyNot: (workspace) => {
      const { importing } = workspace.store.getState();
      return unless(
        importing !== undefined && readingNow(importing) !== undefined,
        t('No article is being read.'),
      );
    },
    run: skipArticle,
  },
  'import.close': {
    needsMap: false,
    whyNot: (workspace) =>
      unless(
        workspace.store.getState().importing?.over ?? false,
        t('No list of imported articles is shown.'),
      ),
    run: closeImport,
  },
  'source.readAgain': {
    needsMap: true,
    whyNot: (context) =>
      whyNotShown(context.session) ??
      unless(
        canReadAgain(context, shownSource(context)),
        t('Highlights are anchored in this text: replace it by a newer version instead.'),
      ),
    run: (context) => chooseAndReadAgain(context, shownSource(context)),
  },
} satisfies UiCommands;
