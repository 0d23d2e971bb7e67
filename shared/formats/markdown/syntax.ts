import type { Relation } from '../../map/schema';
import type { OutlineRole } from '../../map/outline-items';
import { RELATION } from '../../map/relations';

/** Stands at the top of what we wrote. */
export const MARKER = '<!-- counterpoint outline';

/** What a row's label says of how it hangs under the one above it. */
export function relationWord(role: OutlineRole, relation: Relation | undefined): string | undefined {
  if (role === 'part') return 'Premise';
  if (relation === undefined) return undefined;
  const { onNode, onLink } = RELATION[relation].formats.markdown;
  return role === 'undercut' || role === 'backing' ? onLink : onNode;
}

/** Under such a row stand the premises of one link, and what is said of the link itself. */
export const LINK_WORDS = ['Together', 'Reason'] as const;

/** A node that has been listed further up. */
export const AGAIN_WORD = 'See';

/** A text on one line as Markdown that shows it and nothing else: no emphasis, link, HTML, entity or footnote. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~$|@#]|:(?=\S)|\.(?=\S)|!(?=\[)/g, '\\$&');
}

/** What stands beside a card's text, said of it and no part of it. */
export function asideMarkdown(words: string): string {
  return ` _(${escapedMarkdown(words)})_`;
}

/** A text without the asides at its end, and what they say; they are ours, for no text of a card has their signs unescaped. */
export function withoutAsides(text: string): { text: string; asides: string[] } {
  const asides: string[] = [];
  let left = text;
  for (let at = lastAside(left); at >= 0; at = lastAside(left)) {
    asides.unshift(unescapedMarkdown(left.slice(at + 3, -2)));
    left = left.slice(0, at);
  }
  return { text: left, asides };
}

function lastAside(text: string): number {
  return text.endsWith(')_') ? text.lastIndexOf(' _(') : -1;
}

/** What Markdown shows of an escaped text. */
export function unescapedMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
