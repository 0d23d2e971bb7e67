import type { TextRange } from '../text/range';

/** A stretch of an article that is not its author's: `who` says whose, in words that people see. */
export interface Voice extends TextRange {
  readonly who: string;
}

/** What readers wrote below an article. */
export const READER_COMMENT = 'reader comment';
/** What the page around an article says: site name, navigation, buttons, calls to subscribe. */
export const CLUTTER = 'clutter';
/** What a message quotes of another one. */
export const QUOTED_MESSAGE = 'quoted message';
