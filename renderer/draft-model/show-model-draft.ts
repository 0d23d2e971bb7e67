import type { DraftedByModel } from '../../shared/host/model-calls';
import { counted } from '../../shared/edit/words';
import type { Source } from '../../shared/map/schema';
import type { CommandContext } from '../commands/ui-command';
import { notify } from '../state/workspace';
import { leftOut } from './left-out';

/** Shows a person what a model proposes for an article; nothing of it is in the map. */
export function showModelDraft({ workspace }: CommandContext, source: Source, draft: DraftedByModel): void {
  const { model, proposals, counts } = draft;
  const hint = leftOut(counts);
  if (proposals.length === 0) {
    notify(workspace, { tone: 'info', message: `${model} proposes nothing for “${source.title}”.`, hint });
    return;
  }
  // The review tray is opened here, on the same proposals as those of the rules:
  //   openDraft(session, source, { proposals }, model);   of renderer/draft/open-draft
  notify(workspace, {
    tone: 'info',
    message: `${model} proposes ${counted(proposals.length, 'passage')}.`,
    hint,
  });
}
