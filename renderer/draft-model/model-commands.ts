import { t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { whyNotShown } from '../cards/show-source';
import { startModelDraft } from './start-model-draft';

function whyNotDraft({ workspace, session }: CommandContext): string | undefined {
  const { enabled, name } = workspace.store.getState().settings.model;
  return (
    unless(enabled, t('The local model is off: “Local model…” turns it on.')) ??
    unless(name !== '', t('No model is chosen: “Local model…” has them.')) ??
    whyNotShown(session) ??
    unless(!session.view.getState().work, t('Wait until the work on the map has ended, or stop it.'))
  );
}

/** The optional language model on this machine. */
export const MODEL_COMMANDS = {
  'model.draft': { needsMap: true, whyNot: whyNotDraft, run: startModelDraft },
} satisfies MapCommands;
