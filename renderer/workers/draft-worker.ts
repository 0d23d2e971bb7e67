import '../no-eval';
import { draftText } from '../../shared/draft/draft-text';
import type { DraftReply, DraftTask } from './draft-messages';
import { hear } from './language';

/** Drafts beside the interface, so that this can go on; ends with the one text that it is given. */
hear<DraftTask>((data) => {
  const reply: DraftReply = { draft: draftText(data) };
  self.postMessage(reply);
});
