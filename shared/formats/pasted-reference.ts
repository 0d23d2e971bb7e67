import { doiOf } from '../citations/same-reference';
import { formatNamed } from './formats';

/** References as they were copied: a text of one of the formats, under a file name that it could have. */
export interface PastedReference {
  readonly format: 'bibtex' | 'ris' | 'csl';
  readonly fileName: string;
  readonly text: string;
}

const FORMATS = [
  { format: 'bibtex', fileName: 'pasted.bib', begins: /^\s*(?:%[^\n]*\n\s*)*@[A-Za-z]+\s*[{(]/ },
  { format: 'ris', fileName: 'pasted.ris', begins: /^\s*(?:\d+\.\s*)?TY {0,2}- ?[A-Z]/ },
  { format: 'csl', fileName: 'pasted.json', begins: /^\s*[[{]/ },
] as const;

/** Takes a text that was copied for what it is: references in one of their formats, or a line with nothing but a DOI or a web address. */
export function pastedReference(raw: string): PastedReference | undefined {
  const text = raw.replace(/^\uFEFF/, '');
  const known = FORMATS.find(
    ({ format, begins }) =>
      begins.test(text) && formatNamed(format)?.recognise?.(text.slice(0, 65_536)) === 2,
  );
  if (known) return { format: known.format, fileName: known.fileName, text };
  const item = itemOfLine(text.trim());
  return item && { format: 'csl', fileName: 'pasted.json', text: JSON.stringify([item]) };
}

/** What a DOI or an address alone says of an article: where it is. */
function itemOfLine(line: string): object | undefined {
  const doi = doiOf(line);
  if (doi !== undefined) {
    const DOI = line.slice(-doi.length);
    return { type: 'article-journal', DOI, URL: `https://doi.org/${DOI}` };
  }
  return /^https?:\/\/[^\s/.]+\.\S+$/i.test(line) ? { type: 'webpage', URL: line } : undefined;
}
