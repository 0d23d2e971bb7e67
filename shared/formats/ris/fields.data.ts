import type { NameVariable, TextVariable } from '../../citations/csl-item';

/** Variables of CSL-JSON by the tags of RIS: the first tag is written, all are read, the first one that says something counts. */
export const TEXT_TAGS: readonly { readonly variable: TextVariable; readonly tags: readonly string[] }[] = [
  { variable: 'id', tags: ['ID'] },
  { variable: 'title', tags: ['TI', 'T1', 'CT', 'BT'] },
  { variable: 'container-title', tags: ['T2', 'JF', 'JO', 'BT'] },
  { variable: 'container-title-short', tags: ['J2', 'JA', 'J1', 'JO'] },
  { variable: 'collection-title', tags: ['T3'] },
  { variable: 'title-short', tags: ['ST'] },
  { variable: 'volume', tags: ['VL'] },
  { variable: 'issue', tags: ['IS', 'CP'] },
  { variable: 'number-of-volumes', tags: ['NV'] },
  { variable: 'number', tags: ['C7', 'M1'] },
  { variable: 'edition', tags: ['ET'] },
  { variable: 'section', tags: ['SE'] },
  { variable: 'publisher', tags: ['PB'] },
  { variable: 'publisher-place', tags: ['CY', 'PP'] },
  { variable: 'genre', tags: ['M3'] },
  { variable: 'language', tags: ['LA'] },
  { variable: 'DOI', tags: ['DO'] },
  { variable: 'URL', tags: ['UR', 'LK'] },
  { variable: 'call-number', tags: ['CN'] },
  { variable: 'archive', tags: ['DP'] },
  { variable: 'archive_location', tags: ['AN'] },
  { variable: 'source', tags: ['DB'] },
  { variable: 'abstract', tags: ['AB', 'N2'] },
  { variable: 'annote', tags: ['RN'] },
  { variable: 'note', tags: ['N1'] },
];

export const NAME_TAGS: readonly { readonly variable: NameVariable; readonly tags: readonly string[] }[] = [
  { variable: 'author', tags: ['AU', 'A1'] },
  { variable: 'editor', tags: ['ED', 'A2'] },
  { variable: 'collection-editor', tags: ['A3'] },
  { variable: 'translator', tags: ['A4', 'TA'] },
];
