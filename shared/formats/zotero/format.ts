import type { Format } from '../format';

/** What Zotero makes of the marks in a PDF (“Add note from annotations”), exported as HTML or Markdown. */
export const ZOTERO: Format = {
  id: 'zotero',
  name: 'Zotero: note from annotations',
  extensions: ['.md', '.markdown', '.html', '.htm'],
  recognise: (head) => (isNote(head) ? 2 : 0),
  references: true,
  reads: true,
};

function isNote(head: string): boolean {
  if (/\]\(zotero:\/\/(?:open-pdf|open|select|note)\//.test(head)) return true;
  if (
    /<span [^>]{0,40}class="(?:highlight|underline|citation)"[^>]{0,40} data-(?:annotation|citation)=/.test(
      head,
    )
  )
    return true;
  return /^# Annotations\b/m.test(head) && /^[“"][^\n]{1,4000}[”"] \([^()\n]{1,200}\)/m.test(head);
}
