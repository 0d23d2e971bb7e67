import type { Node } from '../../map/schema';
import type { Loose } from '../own/records';

/** What of ours an entry carries beside its text, in attributes that other outliners leave alone. */
export const OWN_NAMES = ['_id', '_kind', '_relation', '_role', '_same', '_node', '_link', '_place'] as const;

export type OwnName = (typeof OWN_NAMES)[number];

/** One line of an outline with what hangs below it. */
export interface Entry {
  text: string;
  note?: string | undefined;
  folded?: boolean | undefined;
  /** `_role` is `premises` where the entry stands for a link and `part` at the premises below it; `_same` names the node that stands elsewhere, by `_id` or the id in `foreign`. */
  own: Partial<Record<OwnName, string>>;
  /** Fields of its card that somebody else's file says elsewhere than in the text. */
  adds?: Pick<Partial<Node>, 'tags' | 'group'> | undefined;
  /** What the format has beside. */
  foreign: Loose;
  children: Entry[];
  /** Nobody could see anything in it: what hangs below it hangs at what is above. */
  isBlank?: boolean | undefined;
  /** Where it is in the file, from 1. */
  line?: number | undefined;
}

/** How deep we nest: outliners, and our own reader, end somewhere. */
export const MOST_DEPTH = 200;
