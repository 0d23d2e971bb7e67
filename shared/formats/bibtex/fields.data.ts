import type { NameVariable, TextVariable } from '../../citations/csl-item';

/** One variable of CSL-JSON as a field of BibTeX: the first name is written, all are read. */
interface FieldOf<Variable> {
  readonly variable: Variable;
  readonly names: readonly string[];
  /** Its text stands as it is, without commands of LaTeX. */
  readonly verbatim?: true;
}

/** Fields that say the same in entries of every type. */
export const TEXT_FIELDS: readonly FieldOf<TextVariable>[] = [
  { variable: 'title-short', names: ['shorttitle'] },
  { variable: 'container-title-short', names: ['shortjournal'] },
  { variable: 'collection-title', names: ['series'] },
  { variable: 'volume', names: ['volume'] },
  { variable: 'number-of-volumes', names: ['volumes'] },
  { variable: 'number-of-pages', names: ['pagetotal'] },
  { variable: 'page', names: ['pages'] },
  { variable: 'chapter-number', names: ['chapter'] },
  { variable: 'edition', names: ['edition'] },
  { variable: 'part', names: ['part'] },
  { variable: 'version', names: ['version'] },
  { variable: 'publisher-place', names: ['address', 'location'] },
  { variable: 'event-title', names: ['eventtitle'] },
  { variable: 'event-place', names: ['venue'] },
  { variable: 'original-title', names: ['origtitle'] },
  { variable: 'original-publisher', names: ['origpublisher'] },
  { variable: 'original-publisher-place', names: ['origlocation'] },
  { variable: 'DOI', names: ['doi'], verbatim: true },
  { variable: 'URL', names: ['url'], verbatim: true },
  { variable: 'ISBN', names: ['isbn'] },
  { variable: 'ISSN', names: ['issn'] },
  { variable: 'PMID', names: ['pmid'] },
  { variable: 'PMCID', names: ['pmcid'] },
  { variable: 'archive', names: ['eprinttype', 'archiveprefix'] },
  { variable: 'archive_location', names: ['eprint'], verbatim: true },
  { variable: 'call-number', names: ['library'] },
  { variable: 'status', names: ['pubstate'] },
  { variable: 'medium', names: ['howpublished'] },
  { variable: 'keyword', names: ['keywords'] },
  { variable: 'abstract', names: ['abstract'] },
  { variable: 'annote', names: ['annote', 'annotation'] },
  { variable: 'note', names: ['note', 'addendum'] },
];

export const NAME_FIELDS: readonly FieldOf<NameVariable>[] = [
  { variable: 'author', names: ['author'] },
  { variable: 'editor', names: ['editor'] },
  { variable: 'translator', names: ['translator'] },
  { variable: 'container-author', names: ['bookauthor'] },
];

/** What is told of no entry: it says nothing of the work, or was worked in already. */
export const SILENT_FIELDS = new Set(['crossref', 'xdata', 'entrysubtype', 'biburl', 'bibsource']);
