import type { CommandContext, UiCommand } from '../commands/ui-command';
import { ask, type Dialog, type Workspace } from '../state/workspace';
import { shownSource, startModelDraft } from './start-model-draft';

/** What is missing before a model can be asked, in a few words. */
function missing({ store }: Workspace): string | undefined {
  const { enabled, name } = store.getState().settings.model;
  if (!enabled) return 'the local model is off';
  return name === '' ? 'no model is chosen' : undefined;
}

function canDraft({ workspace, session }: CommandContext): boolean {
  return !missing(workspace) && !session.view.getState().work && shownSource(session) !== undefined;
}

/** The optional language model on this machine. */
export const MODEL_COMMANDS: readonly UiCommand[] = [
  {
    id: 'model.draft',
    title: 'Draft with the local model',
    group: 'Draft',
    needsMap: true,
    when: canDraft,
    whyNot: missing,
    run: startModelDraft,
  },
  {
    id: 'model.settings',
    title: 'Local model…',
    group: 'Draft',
    needsMap: false,
    run: (workspace) => ask<Extract<Dialog, { kind: 'model' }>>(workspace, { kind: 'model' }),
  },
];
