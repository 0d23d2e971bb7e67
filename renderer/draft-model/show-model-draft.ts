import type { DraftedByModel } from '../../shared/host/model-calls';
import type { Source } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import type { CommandContext } from '../command/ui-command';
import { openDraft } from '../draft/open-draft';
import { bringToFront } from '../state/show-panels';
import { notify } from '../state/workspace';
import { leftOut } from './left-out';

/**
 * Opens the tray on what a model proposes for an article, as on a draft of the rules: nothing of it is in the map. What of the answers
 * does not stand is told beside it.
 */
export function showModelDraft(
  { workspace, session }: CommandContext,
  source: Source,
  draft: DraftedByModel,
): void {
  const { model, proposals, counts } = draft;
  const lost = leftOut(counts);
  if (proposals.length > 0) {
    openDraft(session, source, { proposals }, model, lost);
    bringToFront(workspace, 'draft');
    return;
  }
  notify(workspace, {
    tone: 'info',
    message: t('{model} proposes nothing for “{title}”.', { model, title: source.title }),
    hint: lost ?? t('Draft it by rules, or select a sentence in the article and make a card of it.'),
  });
}
