import type { CommandId } from '../../shared/commands/commands';
import { FILE_COMMANDS } from '../session/file-commands';
import { SAVING_COMMANDS } from '../saving/saving-commands';
import { CONVERT_COMMANDS } from '../convert/convert-commands';
import { SHARE_COMMANDS } from '../share/share-commands';
import { HISTORY_COMMANDS } from '../history/history-commands';
import { MERGE_COMMANDS } from '../merge/merge-commands';
import { LIBRARY_COMMANDS } from '../library/library-commands';
import { EDIT_COMMANDS } from '../cards/edit-commands';
import { NODE_COMMANDS } from '../cards/node-commands';
import { LINK_COMMANDS } from '../cards/link-commands';
import { NEW_LINK_COMMANDS } from '../cards/new-link-commands';
import { SHOW_COMMANDS } from '../cards/show-commands';
import { COMMENT_COMMANDS } from '../comments/comment-commands';
import { SUGGESTION_COMMANDS } from '../comments/suggestion-commands';
import { ARRANGE_COMMANDS } from '../canvas/arrange-commands';
import { CANVAS_COMMANDS } from '../canvas/canvas-commands';
import { DRAFT_COMMANDS } from '../draft/draft-commands';
import { IMPORT_COMMANDS } from '../import/import-commands';
import { PASTE_COMMANDS } from '../import/paste-commands';
import { READER_COMMANDS } from '../reader/reader-commands';
import { RECHECK_COMMANDS } from '../recheck/recheck-commands';
import { MODEL_COMMANDS } from '../draft-model/model-commands';
import { VIEW_COMMANDS } from './view-commands';
import { RECOVERY_COMMANDS } from '../recovery/recovery-commands';
import { COPIES_COMMANDS } from '../saving/copies-commands';
import { FOLD_COMMANDS } from '../cards/fold-commands';
import { WIDTH_COMMANDS } from '../cards/width-commands';
import { WAYFINDING_COMMANDS } from '../wayfinding/wayfinding-commands';
import { SAVED_VIEW_COMMANDS } from '../wayfinding/saved-view-commands';
import { OUTLINE_COMMANDS } from '../outline/outline-commands';
import { VERDICT_COMMANDS } from '../judging/verdict-commands';
import { FINDINGS_COMMANDS } from '../findings/findings-commands';
import { MATRIX_COMMANDS } from '../matrix/matrix-commands';
import { TIMELINE_COMMANDS } from '../timeline/timeline-commands';
import { SCHEME_COMMANDS } from '../inspector/scheme-commands';
import { STEP_COMMANDS } from '../present/step-commands';
import { PLAYER_COMMANDS } from '../present/player-commands';
import type { MapCommand } from '../command/ui-command';
import type { ALL_WINDOW_COMMANDS } from './all-window-commands';

/** What every command of `shared/commands` does that needs a map; the compiler refuses one that is missing here and among those of the window. */
export const ALL_MAP_COMMANDS: Readonly<
  Record<Exclude<CommandId, keyof typeof ALL_WINDOW_COMMANDS>, MapCommand>
> = {
  ...FILE_COMMANDS,
  ...SAVING_COMMANDS,
  ...CONVERT_COMMANDS,
  ...SHARE_COMMANDS,
  ...HISTORY_COMMANDS,
  ...MERGE_COMMANDS,
  ...LIBRARY_COMMANDS,
  ...EDIT_COMMANDS,
  ...PASTE_COMMANDS,
  ...NODE_COMMANDS,
  ...LINK_COMMANDS,
  ...NEW_LINK_COMMANDS,
  ...SHOW_COMMANDS,
  ...COMMENT_COMMANDS,
  ...SUGGESTION_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...CANVAS_COMMANDS,
  ...DRAFT_COMMANDS,
  ...IMPORT_COMMANDS,
  ...READER_COMMANDS,
  ...RECHECK_COMMANDS,
  ...MODEL_COMMANDS,
  ...VIEW_COMMANDS,
  ...RECOVERY_COMMANDS,
  ...COPIES_COMMANDS,
  ...FOLD_COMMANDS,
  ...WIDTH_COMMANDS,
  ...WAYFINDING_COMMANDS,
  ...SAVED_VIEW_COMMANDS,
  ...OUTLINE_COMMANDS,
  ...VERDICT_COMMANDS,
  ...FINDINGS_COMMANDS,
  ...MATRIX_COMMANDS,
  ...TIMELINE_COMMANDS,
  ...SCHEME_COMMANDS,
  ...STEP_COMMANDS,
  ...PLAYER_COMMANDS,
};
