import { t } from '../../shared/words/words';
import { unless, type WindowCommands } from '../command/ui-command';
import { readingNow } from '../state/import-run';
import type { Workspace } from '../state/workspace';
import { closeImport, skipArticle, stopImport } from './stop-import';

function isReading(workspace: Workspace): boolean {
  const { importing } = workspace.store.getState();
  return importing !== undefined && !importing.over;
}

/** What can be done with articles that are being read, wherever the person is meanwhile. */
export const IMPORT_RUN_COMMANDS = {
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
} satisfies WindowCommands;
