/** What kind of document a map becomes. */
export type DocumentFile =
  /** A page to walk through the map; `texts` takes the sources' whole texts along, not their passages alone. */
  | { readonly kind: 'html'; readonly texts: boolean; readonly embedFonts: boolean }
  /** The report for Word. */
  | { readonly kind: 'docx' }
  /** The report as plain text. */
  | { readonly kind: 'txt' }
  /** The report as pages of PDF. */
  | { readonly kind: 'report'; readonly date: Date };

/**
 * What a way out makes of a map when it is a document.
 * @param kind the id of one of `EXPORTS`
 * @param date ISO 8601
 */
export function documentFile(kind: string, date: string): DocumentFile | undefined {
  if (kind === 'html') return { kind, texts: true, embedFonts: true };
  if (kind === 'docx' || kind === 'txt') return { kind };
  return kind === 'report' ? { kind, date: new Date(date) } : undefined;
}
