import type { NodeKind, Relation } from '../../map/schema';
import type { OutlineRole } from '../../map/outline-items';

/** Stands at the top of what we wrote. */
export const MARKER = '<!-- counterpoint outline';

/** Part of the format, whatever the interface calls kinds by then. */
export const KIND_WORDS: Readonly<Record<NodeKind, string>> = {
  question: 'Question',
  claim: 'Claim',
  evidence: 'Evidence',
  counterargument: 'Counterargument',
  assumption: 'Assumption',
  gap: 'Gap',
};

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  supports: 'Supports',
  opposes: 'Opposes',
  answers: 'Answers',
};

/** What a row's label says of how it hangs under the one above it. */
export function relationWord(role: OutlineRole, relation: Relation | undefined): string | undefined {
  if (role === 'part') return 'Premise';
  if (role === 'undercut') return 'Undercuts';
  if (role === 'backing') return 'Backs';
  return relation && RELATION_WORDS[relation];
}

/** Under such a row stand the premises of one link, and what is said of the link itself. */
export const LINK_WORDS = ['Together', 'Reason'] as const;

/** A node that has been listed further up. */
export const AGAIN_WORD = 'See';

/** A text on one line as Markdown that shows it and nothing else: no emphasis, link, HTML, entity or footnote. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~$|@#]|:(?=\S)|\.(?=\S)|!(?=\[)/g, '\\$&');
}

/** What Markdown shows of an escaped text. */
export function unescapedMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
