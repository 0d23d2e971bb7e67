import type { Format } from '../format';

/** BibTeX and BibLaTeX. */
export const BIBTEX: Format = {
  id: 'bibtex',
  name: 'References (BibTeX)',
  extensions: ['.bib', '.bibtex'],
  recognise: (head) => (/^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]/m.test(head) ? 2 : 1),
  references: true,
  remark: (words) => `@comment{${words.replace(/[{}@]/g, ' ')}}\n`,
  reads: true,
  writes: true,
};
