import type { DraftRequest } from '../../shared/draft/draft-text';
import type { Draft } from '../../shared/draft/proposal';

/** The text to draft from. */
export type DraftTask = DraftRequest;

/** What was found in it. */
export interface DraftReply {
  draft: Draft;
}
