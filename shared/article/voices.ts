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
/** What stands below a picture: not the author's argument, and often of another hand. */
export const CAPTION = 'caption';

/** Who speaks in each kind of stretch, where that is a person; a stretch that is named otherwise is its speaker's. */
const SPEAKERS: Readonly<Record<string, string | undefined>> = {
  [READER_COMMENT]: 'a reader',
  [QUOTED_MESSAGE]: 'the writer of the quoted message',
  [CLUTTER]: undefined,
  [CAPTION]: undefined,
};

/** Who says what stands in a range, when it lies in a stretch that is not its author's. */
export function speakerIn(voices: readonly Voice[], range: TextRange): string | undefined {
  const voice = voices.find(({ start, end }) => start < range.end && end > range.start);
  if (!voice) return undefined;
  return Object.hasOwn(SPEAKERS, voice.who) ? SPEAKERS[voice.who] : voice.who;
}
