import type { Change } from '../../shared/edit/diff';
import type { Result } from '../../shared/result';
import type { ShareChoice } from '../../shared/share/parts';
import type { ShareReport } from '../../shared/share/share-report';

/** What the thread that works out copies is told: edits of its map, and what a copy is to hold. */
export type ShareTask =
  | { readonly kind: 'edit'; readonly diff: Change[] }
  | { readonly kind: 'share'; readonly choice: ShareChoice; readonly now: string };

/** What leaving out would do to the map. */
export type ShareReply = Result<ShareReport>;
