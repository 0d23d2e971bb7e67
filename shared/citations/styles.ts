import { msg } from '../words/words';

/** How a report can cite, by the names that the command line has for them. */
export const CITATION_STYLES = ['author-date', 'apa', 'mla', 'numeric'] as const;

export type CitationStyleName = (typeof CITATION_STYLES)[number];

/** What people read for each. */
export const CITATION_STYLE_LABELS: Readonly<Record<CitationStyleName, string>> = {
  'author-date': msg('Author and date (like Chicago)'),
  apa: msg('Like APA'),
  mla: msg('Like MLA'),
  numeric: msg('Numbers in brackets'),
};
